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
 * @param wishes of mentees that wait for an answer
 */
public record PlanPage(
        UnitLine unit,
        String school,
        @Nullable Sheet sheet,
        MentoringForm.@Nullable Annex annex,
        May may,
        List<Version> versions,
        List<DocumentPage> papers,
        List<DocumentPage> routes,
        Staff staff,
        long wishes) {

    /**
     * What only a pair of staff has.
     *
     * @param programme a personalised programme can be made
     */
    public record Staff(boolean programme, List<DocumentPage> papers) {}

    /**
     * The official form as it stands.
     *
     * @param mentor whose version it is
     * @param leftBehind that mentor was replaced, and the new one has no version yet
     */
    public record Sheet(
            long id,
            int versionNo,
            String state,
            String goal,
            @Nullable String remark,
            @Nullable Grif grif,
            PlanProgress progress,
            String mentor,
            boolean leftBehind,
            List<Row> rows) {}

    /**
     * The mark «Утверждаю».
     *
     * @param byKey message key of who put it there
     */
    public record Grif(String number, String date, String byKey, String by) {}

    /**
     * @param forWhom mentees of a group for whom alone it is meant, else ""
     * @param complete every official column is filled
     */
    public record Row(
            long id,
            PlanItem.Terms terms,
            String format,
            String status,
            String fact,
            String forWhom,
            boolean complete) {}

    public record Version(int versionNo, String state, boolean shown) {}

    /** What the current person may do with the shown version. */
    public record May(
            boolean start,
            boolean edit,
            boolean decide,
            boolean mark,
            boolean meet,
            boolean renew,
            boolean close,
            boolean propose) {}
}
