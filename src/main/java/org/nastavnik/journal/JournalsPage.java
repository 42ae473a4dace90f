package org.nastavnik.journal;

import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * All journals of the school's year.
 *
 * @param months that may be closed, the latest first
 * @param mayClose the reader is the curator
 */
public record JournalsPage(
        List<Row> rows,
        List<Option> months,
        boolean mayClose,
        boolean signed,
        JournalCustomForm custom,
        Problems problems) {

    /**
     * @param silent how many days nothing was written down
     * @param tooLong so long that somebody should ask
     * @param waiting entries that nobody has confirmed
     * @param closed months, as «10.2026»
     */
    public record Row(
            long unitId,
            String code,
            String mentor,
            long meetings,
            String last,
            long silent,
            boolean tooLong,
            long waiting,
            List<Month> closed) {}

    /**
     * @param value as the form sends it back
     */
    public record Month(String value, String label) {}
}
