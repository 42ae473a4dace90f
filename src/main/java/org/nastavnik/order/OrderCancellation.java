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
 * What the order «Об отмене приказа» (D39) prints.
 *
 * @param registration null for a draft
 * @param preamble the legal grounds and the purpose, up to the words «п р и к а з ы в а ю:»
 * @param repealed the order was right and ends; otherwise it should not have been given
 * @param cancelled the order and those that stand on it
 * @param reason in the nominative: «техническая ошибка»
 * @param successor the order that holds instead, null where there is none
 * @param controller null where the director keeps control
 */
public record OrderCancellation(
        Letterhead school,
        String city,
        @Nullable Registration registration,
        String preamble,
        boolean repealed,
        List<CitedOrder> cancelled,
        LocalDate from,
        Phrase reason,
        @Nullable CitedOrder successor,
        Signatory curator,
        @Nullable Signatory controller,
        Signatory signatory,
        List<DeclinableName> acquainted) {}
