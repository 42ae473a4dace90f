package org.nastavnik.consent;

import java.util.List;

public record ConsentSharesPage(List<Line> schools) {

    /**
     * @param percent of the participants whose data may be processed; -1 where nobody takes part
     */
    public record Line(String school, int percent) {}
}
