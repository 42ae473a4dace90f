package org.nastavnik.order;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.ForOwnUse;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;

/**
 * What the order «О завершении работы наставнических пар (групп)» (D28) prints.
 *
 * @param registration null for a draft
 * @param preamble the legal grounds and the purpose, up to the words «п р и к а з ы в а ю:»
 * @param single the only unit, named in the text instead of an annex; null where there are several
 * @param internal there are pupils in the order: they are named in an annex for the school's own
 *     use
 * @param fixed the orders that fixed the units
 * @param reportUntil when journals and plans have to be up to date
 * @param controller null where the director keeps control
 */
public record MentoringCompletionOrder(
        Letterhead school,
        String city,
        @Nullable Registration registration,
        String preamble,
        @Nullable ChangedUnit single,
        boolean internal,
        List<ChangedUnit> units,
        LocalDate lastDay,
        List<CitedOrder> fixed,
        LocalDate reportUntil,
        Signatory curator,
        @Nullable Signatory controller,
        Signatory signatory,
        List<DeclinableName> acquainted)
        implements ForOwnUse {}
