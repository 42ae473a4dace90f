package org.nastavnik.monitoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers of so few persons that everybody in the town knows who they are leave no school. */
public final class SmallCells {

    static final int LEAST = 3;

    private SmallCells() {}

    /** Null for one or two persons; nobody may be told. */
    static @Nullable Integer count(int persons) {
        return isSmall(persons) ? null : persons;
    }

    public static Outcome outcome(int persons, @Nullable BigDecimal value) {
        return isSmall(persons) ? Outcome.HIDDEN : new Outcome(false, value);
    }

    /** A single hidden row could be reckoned from the total, which is then hidden as well. */
    public static Outcome total(List<Outcome> rows, @Nullable BigDecimal value) {
        boolean single = rows.stream().filter(Outcome::hidden).count() == 1;
        return single ? Outcome.HIDDEN : new Outcome(false, value);
    }

    public static boolean isSmall(int persons) {
        return persons > 0 && persons < LEAST;
    }
}
