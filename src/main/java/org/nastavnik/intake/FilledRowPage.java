package org.nastavnik.intake;

import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * One row to be corrected.
 *
 * @param mentees of a group, to tick who came; empty for a plan, a pair and while none is chosen
 */
public record FilledRowPage(
        long fileId,
        long rowId,
        long version,
        List<Field> fields,
        List<Option> mentees,
        List<String> came,
        List<FilledFilePage.Fact> source,
        Problems problems) {

    /**
     * @param rows lines of the field, 0 for one that has only one
     * @param options of a list, empty for a field to type into
     */
    public record Field(
            String name,
            String label,
            String value,
            boolean date,
            int rows,
            List<Option> options,
            boolean optional) {}

    public String action() {
        return "intake/files/" + fileId + "/rows/" + rowId;
    }
}
