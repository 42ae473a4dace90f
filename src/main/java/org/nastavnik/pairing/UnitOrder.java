package org.nastavnik.pairing;

import java.util.Comparator;
import org.nastavnik.shared.RussianOrder;

/** By what the list of units is sorted. */
enum UnitOrder {
    CODE("pairing.code", Comparator.comparing(UnitLine::code, RussianOrder.TEXT)),
    MENTOR("pairing.mentor", Comparator.comparing(UnitLine::mentor, RussianOrder.TEXT)),
    MENTEES("pairing.mentees", Comparator.comparing(UnitLine::menteesText, RussianOrder.TEXT)),
    FORM("pairing.form", Comparator.comparing(UnitLine::form, RussianOrder.TEXT)),
    STATE("pairing.state", Comparator.comparing(line -> MentoringUnit.State.valueOf(line.state())));

    final String key;
    private final Comparator<UnitLine> lines;

    UnitOrder(String key, Comparator<UnitLine> lines) {
        this.key = key;
        this.lines = lines;
    }

    /** Equal ones by their codes. */
    Comparator<UnitLine> lines() {
        return this == CODE ? lines : lines.thenComparing(CODE.lines);
    }

    static UnitOrder of(String typed) {
        for (UnitOrder order : values()) {
            if (order.name().equalsIgnoreCase(typed)) {
                return order;
            }
        }
        return CODE;
    }
}
