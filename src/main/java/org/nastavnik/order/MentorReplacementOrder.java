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
 * What the order «О замене наставника» (D28) prints.
 *
 * @param registration null for a draft
 * @param preamble the legal grounds and the purpose, up to the words «п р и к а з ы в а ю:»
 * @param group the unit is a group, not a pair
 * @param internal there are pupils in the unit: the order names the unit only
 * @param annexed a mentor is a pupil: all are named in an annex for the school's own use
 * @param until the first day without the former mentor
 * @param reason in the nominative: «увольнение», «личная просьба»
 * @param planUntil when the new mentor has to bring the plan up to date
 * @param amended the order that fixed the unit
 * @param amendedPart where in it: «приложение № 1», «пункт 1»
 * @param controller null where the director keeps control
 */
public record MentorReplacementOrder(
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
        LocalDate until,
        Phrase reason,
        PairingOrder.Participant mentor,
        LocalDate from,
        LocalDate to,
        LocalDate planUntil,
        CitedOrder amended,
        Phrase amendedPart,
        Signatory curator,
        @Nullable Signatory controller,
        List<BasisDocument> basis,
        Signatory signatory,
        List<DeclinableName> acquainted)
        implements ForOwnUse {}
