package org.nastavnik.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentPage;
import org.nastavnik.pairing.UnitLine;
import org.nastavnik.school.MentoringForm;

/**
 * @param sheet null where no plan was begun
 * @param annex null for a form to which the official form has no annex
 * @param routes of the mentee of a pair
 */
public record PlanPage(
        UnitLine unit,
        String school,
        @Nullable Sheet sheet,
        MentoringForm.@Nullable Annex annex,
        May may,
        List<Version> versions,
        List<DocumentPage> papers,
        List<DocumentPage> routes) {

    /** The official form as it stands. */
    public record Sheet(
            long id,
            int versionNo,
            String state,
            String goal,
            @Nullable String remark,
            @Nullable Grif grif,
            PlanProgress progress,
            List<Row> rows) {}

    /** The mark «Утверждаю». */
    public record Grif(String number, String date, boolean signedHere, String by) {}

    /**
     * @param complete every official column is filled
     */
    public record Row(
            long id,
            PlanItem.Terms terms,
            String format,
            String status,
            String fact,
            boolean complete) {}

    public record Version(int versionNo, String state, boolean shown) {}

    /** What the current person may do with the shown version. */
    public record May(
            boolean start,
            boolean edit,
            boolean decide,
            boolean mark,
            boolean renew,
            boolean close) {}
}
