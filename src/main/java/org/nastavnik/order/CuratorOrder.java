package org.nastavnik.order;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.Phrase;
import org.nastavnik.grammar.Post;

/**
 * What the order «О назначении куратора программы наставничества» (D02) prints.
 *
 * @param registration null for a draft
 * @param preamble the legal grounds and the purpose, up to the words «п р и к а з ы в а ю:»
 * @param former null where nobody is replaced
 * @param duties what the curator has to do, each in the infinitive
 * @param allowance null where the duties are not paid apart
 * @param controller null where the director keeps control
 */
public record CuratorOrder(
        Letterhead school,
        String city,
        @Nullable Registration registration,
        String preamble,
        @Nullable Former former,
        Signatory curator,
        LocalDate from,
        List<String> duties,
        @Nullable Allowance allowance,
        @Nullable Signatory controller,
        List<BasisDocument> basis,
        Signatory signatory,
        List<DeclinableName> acquainted) {

    /**
     * @param until the first day without the duties
     */
    public record Former(
            DeclinableName name, Post post, LocalDate until, LocalDate handoverUntil) {}

    /**
     * @param size «15 % должностного оклада»
     * @param ground the act that the payment follows
     */
    public record Allowance(String size, Phrase ground) {}
}
