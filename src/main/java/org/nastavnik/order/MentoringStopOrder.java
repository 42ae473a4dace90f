package org.nastavnik.order;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.ForOwnUse;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.Phrase;
import org.nastavnik.grammar.Post;

/**
 * What the order «О прекращении наставничества» (D28) prints.
 *
 * @param registration null for a draft
 * @param preamble the legal grounds and the purpose, up to the words «п р и к а з ы в а ю:»
 * @param internal there are pupils in the order: they are named in an annex for the school's own
 *     use
 * @param released mentors who have no pair any more
 * @param amended the order that fixed the units
 * @param amendedPart where in it: «приложение № 1», «пункт 1»
 * @param noticeUntil when all participants have to know
 * @param controller null where the director keeps control
 */
public record MentoringStopOrder(
        Letterhead school,
        String city,
        @Nullable Registration registration,
        String preamble,
        boolean internal,
        List<Stopped> units,
        List<Released> released,
        CitedOrder amended,
        Phrase amendedPart,
        Signatory curator,
        LocalDate noticeUntil,
        @Nullable Signatory controller,
        List<BasisDocument> basis,
        Signatory signatory,
        List<DeclinableName> acquainted)
        implements ForOwnUse {

    /**
     * A pair or a group whose work ends.
     *
     * @param from the first day without mentoring
     * @param reason in the nominative: «отчисление», «личная просьба»
     */
    public record Stopped(
            String code,
            boolean group,
            String form,
            PairingOrder.Participant mentor,
            List<PairingOrder.Participant> mentees,
            LocalDate from,
            Phrase reason) {}

    public record Released(DeclinableName name, Post post, LocalDate from) {}
}
