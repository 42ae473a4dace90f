package org.nastavnik.order;

import java.util.List;

/**
 * Types of orders, and what awaits each of them.
 *
 * @param years other school years whose orders can be prepared, and this one among them
 */
public record OrderStartPage(int year, List<Integer> years, List<Tile> tiles) {

    public record Tile(String type, int awaiting) {}
}
