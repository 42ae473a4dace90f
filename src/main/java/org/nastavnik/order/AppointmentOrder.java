package org.nastavnik.order;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.Post;

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
        List<DeclinableName> acquainted) {

    /**
     * @param post post, class or partner organisation
     */
    public record Mentor(DeclinableName name, Post post, String form) {}

    public record LabourGround(
            DeclinableName mentor,
            LocalDate consentDate,
            LocalDate agreementDate,
            String agreementNumber) {}
}
