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
 * What the order «О внесении изменений в приказ» (D39) prints.
 *
 * @param registration null for a draft
 * @param preamble the legal grounds and the purpose, up to the words «п р и к а з ы в а ю:»
 * @param internal the annex names pupils and is for the school's own use
 * @param units the new edition of the annex to a pairing order; empty where no annex changes
 * @param controller null where the director keeps control
 */
public record OrderAmendment(
        Letterhead school,
        String city,
        @Nullable Registration registration,
        String preamble,
        CitedOrder amended,
        List<Change> changes,
        LocalDate effective,
        Signatory curator,
        boolean internal,
        List<PairingOrder.Unit> units,
        @Nullable Signatory controller,
        Signatory signatory,
        List<DeclinableName> acquainted)
        implements ForOwnUse {

    /**
     * One change; exactly one of the components after the place says what it is.
     *
     * @param place «пункт 2», «строка 3 приложения № 1»
     * @param words some words give way to others
     * @param edition the place is worded anew
     * @param addition the text that the place is completed with
     * @param removed the place is taken out
     * @param annexed the place is an annex, its new edition stands in the annex to this order
     */
    public record Change(
            Phrase place,
            @Nullable Words words,
            @Nullable String edition,
            @Nullable String addition,
            boolean removed,
            boolean annexed) {}

    public record Words(String before, String after) {}
}
