package org.nastavnik.order;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.grammar.Phrase;
import org.nastavnik.grammar.Post;

/**
 * What the order «О поощрении участников наставнической деятельности» (D30) prints.
 *
 * @param registration null for a draft
 * @param preamble the legal grounds and the purpose, up to the words «п р и к а з ы в а ю:»
 * @param thanked who is thanked by the order
 * @param certified who gets the certificate «Лучший наставник»
 * @param letters letters of thanks, null where there are none
 * @param ceremony when certificates and letters are handed over
 * @param controller null where the director keeps control
 */
public record RewardOrder(
        Letterhead school,
        String city,
        @Nullable Registration registration,
        String preamble,
        List<Rewarded> thanked,
        List<Rewarded> certified,
        @Nullable Letters letters,
        Signatory curator,
        LocalDate ceremony,
        @Nullable Signatory controller,
        List<BasisDocument> basis,
        Signatory signatory,
        List<DeclinableName> acquainted) {

    /**
     * @param merit what for, in the nominative: «творческий подход», «подготовка призёра»
     */
    public record Rewarded(DeclinableName name, Post post, Phrase merit) {}

    /**
     * @param pupils mentors to whose parents a letter goes
     */
    public record Letters(List<Partner> partners, List<Pupil> pupils) {}

    public record Partner(InstitutionName organisation) {}

    /**
     * @param post «ученица 10 «А» класса»
     */
    public record Pupil(DeclinableName name, Post post) {}
}
