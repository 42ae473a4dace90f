package org.nastavnik.pairing;

import java.util.List;

/**
 * What stands above and below the rows of a base.
 *
 * @param sort the order that was chosen, "" for the usual one
 * @param all how many rows there are before the search
 * @param query of what is shown, without the page
 * @param pages addresses of all pages; empty where one is enough
 */
public record ListHead(
        String search,
        String sort,
        List<Group> groups,
        int all,
        int found,
        String query,
        int page,
        List<String> pages) {

    /**
     * Chips of one kind.
     *
     * @param field its name in the address
     */
    public record Group(String key, String field, List<Chip> chips) {}
}
