package org.nastavnik.pairing;

import java.util.List;

/**
 * @param columns heads of the columns, each an order
 * @param prints may take the list out as a file
 */
public record UnitListPage(
        List<UnitLine> units,
        ListHead head,
        List<Column> columns,
        boolean mayPropose,
        boolean prints) {

    /**
     * @param query to be set behind the address, for the list in this order
     * @param on the list stands in this order now
     */
    public record Column(String key, String query, boolean on) {}
}
