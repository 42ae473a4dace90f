package org.nastavnik.order;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Option;

/**
 * The dictionary of grounds, the country's acts first.
 *
 * @param city the centre writes for all schools; a curator for his own
 */
public record GroundListPage(
        List<Line> acts,
        GroundFilter filter,
        List<Option> states,
        boolean city,
        boolean mayWrite,
        boolean inSchool) {

    /**
     * @param day from which the act is in force, or is so no more; null where neither is to come
     * @param edit where it is changed; null where that is another's
     */
    public record Line(
            String text,
            String level,
            String regime,
            boolean main,
            String state,
            @Nullable LocalDate day,
            @Nullable String edit) {}
}
