package org.nastavnik.pairing;

import java.util.List;
import org.nastavnik.shared.Period;

/** A pair or group as lists show it; names are full, in the nominative. */
public record UnitLine(
        long id,
        String code,
        String kind,
        String form,
        String mentor,
        List<String> mentees,
        Period period,
        String state) {

    public String menteesText() {
        return String.join(", ", mentees);
    }
}
