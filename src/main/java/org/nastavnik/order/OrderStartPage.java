package org.nastavnik.order;

import java.util.List;

/** Types of orders, and what awaits each of them. */
public record OrderStartPage(List<Tile> tiles) {

    public record Tile(String type, int awaiting) {}
}
