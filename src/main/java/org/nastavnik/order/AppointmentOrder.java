package org.nastavnik.order;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.ForOwnUse;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.Post;
import org.nastavnik.shared.SchoolYear;

/**
 * What the order «О назначении наставников» (D07) prints.
 *
 * @param registration null for a draft
 * @param preamble the legal grounds and the purpose, up to the words «п р и к а з ы в а ю:»
 * @param annexed the mentors stand in an annex, not in the points of the text
 * @param internal the annex names pupils and is for the school's own use
 * @param labourGrounds what a staff mentor has signed (article 351.8 of the Labour Code)
 * @param controller null where the director keeps control
 */
public record AppointmentOrder(
        Letterhead school,
        String city,
        @Nullable Registration registration,
        String year,
        String preamble,
        List<Mentor> mentors,
        boolean annexed,
        boolean internal,
        Signatory curator,
        LocalDate trainingUntil,
        List<LabourGround> labourGrounds,
        @Nullable Signatory controller,
        Signatory signatory,
        List<DeclinableName> acquainted)
        implements ForOwnUse {

    /** More than these are easier read in a table than in points. */
    private static final int LISTED = 5;

    /**
     * @param pupils among the mentors there are pupils: they are named in an annex only
     */
    static AppointmentOrder of(
            OrderFrame frame,
            SchoolYear year,
            LocalDate trainingUntil,
            List<Mentor> mentors,
            List<LabourGround> labourGrounds,
            boolean pupils) {
        return new AppointmentOrder(
                frame.school(),
                frame.city(),
                frame.registration(),
                year.slashed(),
                frame.preamble(),
                mentors,
                !lists(mentors.size(), pupils),
                pupils,
                frame.curator(),
                trainingUntil,
                labourGrounds,
                frame.controller(),
                frame.signatory(),
                frame.acquainted());
    }

    /** Names mentors in its points; otherwise in an annex. */
    static boolean lists(int mentors, boolean pupils) {
        return !pupils && mentors <= LISTED;
    }

    /**
     * @param post post, class or partner organisation
     * @param several more forms than one
     */
    public record Mentor(DeclinableName name, Post post, List<String> forms, boolean several) {

        Mentor(DeclinableName name, Post post, List<String> forms) {
            this(name, post, forms, forms.size() > 1);
        }
    }

    public record LabourGround(
            DeclinableName mentor,
            LocalDate consentDate,
            LocalDate agreementDate,
            String agreementNumber) {}
}
