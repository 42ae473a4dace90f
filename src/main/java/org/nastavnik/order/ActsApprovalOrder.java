package org.nastavnik.order;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.Phrase;

/**
 * What the order «Об утверждении положения, программы, дорожной карты» (D05) prints.
 *
 * @param registration null for a draft
 * @param preamble the legal grounds and the purpose, up to the words «п р и к а з ы в а ю:»
 * @param subjects what the heading names: «положение о наставничестве»
 * @param acts in the order of the annexes
 * @param repealed orders that approved the acts of before
 * @param publisher who puts the acts on the school's site
 * @param controller null where the director keeps control
 */
public record ActsApprovalOrder(
        Letterhead school,
        String city,
        @Nullable Registration registration,
        String preamble,
        List<Phrase> subjects,
        List<Act> acts,
        LocalDate effective,
        List<CitedOrder> repealed,
        Signatory publisher,
        LocalDate publishUntil,
        @Nullable Signatory controller,
        Signatory signatory,
        List<DeclinableName> acquainted) {

    /**
     * @param title in full: «Положение о наставничестве в МБОУ …»
     */
    public record Act(Phrase title) {}
}
