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
 * What the order «О мерах по обеспечению доступности программ наставничества» (D42) prints. It
 * names groups of pupils only, never a pupil.
 *
 * @param registration null for a draft
 * @param preamble the legal grounds and the purpose, up to the words «п р и к а з ы в а ю:»
 * @param psychologist who accompanies the pupils, null where the school has no psychologist
 * @param informUntil when teachers and parents have to know of the measures
 * @param controller null where the director keeps control
 */
public record AccessibilityOrder(
        Letterhead school,
        String city,
        @Nullable Registration registration,
        String preamble,
        String year,
        List<Measure> measures,
        Signatory curator,
        @Nullable Signatory psychologist,
        LocalDate informUntil,
        @Nullable Signatory controller,
        Signatory signatory,
        List<DeclinableName> acquainted) {

    /**
     * @param audience the group of pupils that it is meant for
     * @param term «в течение учебного года», «до 01.10.2026»
     */
    public record Measure(String content, String audience, String term, Post responsible) {}
}
