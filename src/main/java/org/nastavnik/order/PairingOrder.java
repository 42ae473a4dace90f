package org.nastavnik.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.ForOwnUse;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.Post;
import org.nastavnik.shared.Period;

/**
 * What the order «О закреплении наставнических пар (групп)» (D08) prints.
 *
 * @param registration null for a draft
 * @param single the only pair, named in the text instead of an annex; null where there are several
 * @param internal the annex names pupils and is for the school's own use
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
        boolean internal,
        List<Unit> units,
        LocalDate plansUntil,
        Signatory curator,
        @Nullable Signatory controller,
        Signatory signatory,
        List<DeclinableName> acquainted)
        implements ForOwnUse {

    /**
     * @param pupils there are pupils in the order: they are named in an annex only
     */
    static PairingOrder of(
            OrderFrame frame,
            Period period,
            LocalDate plansUntil,
            List<Unit> units,
            boolean pupils) {
        return new PairingOrder(
                frame.school(),
                frame.city(),
                frame.registration(),
                frame.preamble(),
                period.from(),
                Objects.requireNonNull(period.to()),
                pupils ? null : single(units),
                pupils,
                units,
                plansUntil,
                frame.curator(),
                frame.controller(),
                frame.signatory(),
                frame.acquainted());
    }

    private static @Nullable SinglePair single(List<Unit> units) {
        boolean pair = units.size() == 1 && units.get(0).mentees().size() == 1;
        return pair ? new SinglePair(units.get(0).mentor(), units.get(0).mentees().get(0)) : null;
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
            LocalDate to) {

        /** The same for as long as the order says, which a draft has not told its units yet. */
        Unit during(Period stated) {
            return new Unit(
                    code,
                    form,
                    mentor,
                    mentees,
                    stated.from(),
                    Objects.requireNonNull(stated.to()));
        }
    }

    /**
     * @param post post or class
     */
    public record Participant(DeclinableName name, Post post) {}

    public record SinglePair(Participant mentor, Participant mentee) {}
}
