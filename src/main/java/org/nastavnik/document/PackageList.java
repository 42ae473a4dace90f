package org.nastavnik.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list (опись) that lies in a package of papers.
 *
 * @param total how many papers, with its noun: «5 документов»
 * @param compiler who has put the package together
 */
public record PackageList(
        Letterhead school,
        String city,
        LocalDate madeOn,
        String total,
        List<Line> lines,
        Signatory compiler) {

    /**
     * @param registration null where the school's book has given no number
     * @param file folder and name in the package
     * @param sha256 in groups of eight
     */
    public record Line(
            String title,
            @Nullable Registration registration,
            String file,
            String sha256,
            LocalDate madeOn,
            String madeBy) {}
}
