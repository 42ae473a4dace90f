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
 * What the order «О приостановлении работы наставнических пар (групп)» (D28) prints.
 *
 * @param registration null for a draft
 * @param preamble the legal grounds and the purpose, up to the words «п р и к а з ы в а ю:»
 * @param single the only unit, named in the text instead of an annex; null where there are several
 * @param internal there are pupils in the order: they are named in an annex for the school's own
 *     use
 * @param resumes the first day of work after the rest
 * @param reason in the nominative: «карантин»; null where none is told
 * @param controller null where the director keeps control
 */
public record MentoringSuspensionOrder(
        Letterhead school,
        String city,
        @Nullable Registration registration,
        String preamble,
        @Nullable ChangedUnit single,
        boolean internal,
        List<ChangedUnit> units,
        LocalDate from,
        LocalDate to,
        LocalDate resumes,
        @Nullable Phrase reason,
        Signatory curator,
        @Nullable Signatory controller,
        Signatory signatory,
        List<DeclinableName> acquainted)
        implements ForOwnUse {}
