package org.nastavnik.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * @param kept what stands in the program where someone else has changed it meanwhile
 */
public record StaffProgrammePage(
        long unitId,
        String code,
        StaffProgrammeForm form,
        List<Option> models,
        List<Option> parts,
        List<Row> rows,
        StaffProgramme.@Nullable Words kept,
        Problems problems) {

    /** A row of the plan and the part in which it stands. */
    public record Row(long id, String content, String part) {}
}
