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
 * What the order «О закреплении наставнических пар (групп)» (D08) prints.
 *
 * @param registration null for a draft
 * @param single the only pair, named in the text instead of an annex; null where there are several
 * @param preamble the legal grounds and the purpose, up to the words «п р и к а з ы в а ю:»
 * @param controller null where the director keeps control
 */
public record PairingOrder(
        Letterhead school,
        String city,
        @Nullable Registration registration,
        String preamble,
        LocalDate from,
        LocalDate to,
        @Nullable SinglePair single,
        List<Unit> units,
        LocalDate plansUntil,
        Signatory curator,
        @Nullable Signatory controller,
        Signatory signatory,
        List<DeclinableName> acquainted) {

    static PairingOrder of(
            OrderFrame frame,
            LocalDate from,
            LocalDate to,
            LocalDate plansUntil,
            List<Unit> units) {
        return new PairingOrder(
                frame.school(),
                frame.city(),
                frame.registration(),
                frame.preamble(),
                from,
                to,
                units,
                plansUntil,
                frame.curator(),
                frame.controller(),
                frame.signatory(),
                frame.acquainted());
    }

    /**
     * A pair or a group.
     *
     * @param code «П-03», «Г-01»
     */
    public record Unit(
            String code,
            String form,
            Participant mentor,
            List<Participant> mentees,
            LocalDate from,
            LocalDate to) {}

    /**
     * @param post post or class
     */
    public record Participant(DeclinableName name, Post post) {}

    public record SinglePair(Participant mentor, Participant mentee) {}
}
