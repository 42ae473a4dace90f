package org.nastavnik.pairing;

import java.util.List;

/**
 * The pupils of a class teacher, class by class.
 *
 * @param grades of which he is the teacher, be they empty
 */
public record MyClassPage(List<String> grades, List<Line> pupils) {

    /**
     * @param unit code of the pair or group in which the pupil is a mentee now, "" for none
     * @param mayAsk nothing has been asked for the pupil yet
     */
    public record Line(
            long personId,
            String name,
            String grade,
            List<Asked> requests,
            String unit,
            boolean mayAsk) {}

    public record Asked(long id, String form, String state) {}
}
