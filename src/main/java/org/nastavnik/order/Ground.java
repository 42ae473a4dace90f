package org.nastavnik.order;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.RussianDates;
import org.nastavnik.shared.Period;

/**
 * An act that an order may stand on.
 *
 * @param date on which it was adopted
 * @param main belongs into the preamble unless the curator takes it out
 * @param text in the genitive: «статьи 351.8 …»
 */
record Ground(
        Level level,
        String number,
        LocalDate date,
        Period valid,
        Regime regime,
        boolean main,
        String text) {

    /** Who adopted it; a preamble names them in this order. */
    enum Level {
        FEDERAL,
        REGIONAL,
        MUNICIPAL,
        LOCAL
    }

    /** Whose mentoring the act rules. */
    enum Regime {
        PUPILS,
        STAFF,
        BOTH;

        boolean covers(Regime wanted) {
            return this == BOTH || wanted == BOTH || this == wanted;
        }
    }

    /** How an act stands on a day. */
    enum State {
        COMING,
        IN_FORCE,
        REPEALED
    }

    State on(LocalDate day) {
        if (valid.contains(day)) {
            return State.IN_FORCE;
        }
        return day.isBefore(valid.from()) ? State.COMING : State.REPEALED;
    }

    /** The first day on which it is in force no more. */
    @Nullable LocalDate repealedSince() {
        LocalDate last = valid.to();
        return last == null ? null : last.plusDays(1);
    }

    boolean isSameAct(Ground other) {
        return level == other.level && number.equals(other.number) && date.equals(other.date);
    }

    /**
     * Numbers of the country's acts are known to all; «№ 5» is many an act's, so that elsewhere the
     * date has to stand there too.
     */
    boolean isNamedIn(String text) {
        String plain = text.replace('\u00a0', ' ');
        return names(plain, number)
                && (CountryGrounds.has(this)
                        || names(plain, RussianDates.dotted(date))
                        || names(plain, RussianDates.longForm(date).replace('\u00a0', ' ')));
    }

    private static boolean names(String text, String words) {
        return Pattern.compile(
                        "(?<![\\p{L}\\d.\\-/])"
                                + Pattern.quote(words)
                                + "(?![\\p{L}\\d\\-/]|\\.\\d)")
                .matcher(text)
                .find();
    }
}
