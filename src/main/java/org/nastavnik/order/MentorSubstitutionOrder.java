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

/**
 * What the order «О временном замещении наставника» (D28) prints.
 *
 * @param registration null for a draft
 * @param preamble the legal grounds and the purpose, up to the words «п р и к а з ы в а ю:»
 * @param group the unit is a group, not a pair
 * @param internal there are pupils in the unit: its mentees are not named in the text
 * @param annexed a mentor is a pupil: all are named in an annex for the school's own use
 * @param former who is away
 * @param returns his first day after the absence
 * @param reason of the absence, in the nominative: «командировка»; null where none is told
 * @param controller null where the director keeps control
 */
public record MentorSubstitutionOrder(
        Letterhead school,
        String city,
        @Nullable Registration registration,
        String preamble,
        boolean group,
        String code,
        boolean internal,
        boolean annexed,
        PairingOrder.Participant former,
        List<DeclinableName> mentees,
        PairingOrder.Participant substitute,
        LocalDate from,
        LocalDate to,
        LocalDate returns,
        @Nullable Phrase reason,
        Signatory curator,
        @Nullable Signatory controller,
        List<BasisDocument> basis,
        Signatory signatory,
        List<DeclinableName> acquainted)
        implements ForOwnUse {}
