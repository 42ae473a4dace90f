package org.nastavnik.contest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;

/**
 * The marks of all experts for all works (D36); works have codes and no authors.
 *
 * @param stage «заочный этап «Портфолио наставника»»
 * @param most all that a work could have
 */
public record ScoreSummary(
        InstitutionName organiser,
        String contest,
        int year,
        String stage,
        BigDecimal most,
        List<Nomination> nominations,
        LocalDate on,
        DeclinableName chair,
        DeclinableName secretary) {

    /**
     * @param works the best first
     */
    public record Nomination(String nomination, List<Work> works) {}

    /**
     * @param first mark of the first expert, null where there is none
     * @param third asked for where the first two are far apart
     * @param spread between the lowest and the highest mark
     * @param asksThird the two marks are so far apart that a third is needed
     * @param mean of the experts, null while a mark is missing
     * @param place «1», «2–3» where works are equal; null without a mean
     */
    public record Work(
            String code,
            String title,
            @Nullable BigDecimal first,
            @Nullable BigDecimal second,
            @Nullable BigDecimal third,
            @Nullable BigDecimal spread,
            boolean asksThird,
            @Nullable BigDecimal mean,
            @Nullable String place) {}
}
