package org.nastavnik.document;

import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * Made papers by kind.
 *
 * @param any whether there is any paper at all, found or not
 * @param kinds those of which there are papers
 * @param filtered something narrows the list
 * @param query the filter, to be set behind an address
 * @param mayTake papers that were filled in Word may be read
 */
public record DocumentListPage(
        List<Group> groups,
        boolean any,
        List<Option> kinds,
        DocumentFilter filter,
        boolean filtered,
        String query,
        boolean mayTake,
        Problems problems) {

    public record Group(String kindKey, List<DocumentPage> documents) {}

    public int found() {
        return groups.stream().mapToInt(group -> group.documents().size()).sum();
    }
}
