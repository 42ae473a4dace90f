package org.nastavnik.monitoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.survey.Score;

/**
 * What monitoring tells of a school's year in its compendium (D32). Found by CDI; each bean tells
 * what it knows and leaves the rest. Small groups are to be hidden by whoever tells of them.
 */
public interface CompendiumPart {

    /** As they are printed: «90 %», «нет данных». */
    record IndicatorLine(String name, String target, String value, String status) {}

    /** Means of questions that belong together. */
    record ExpectedAndFound(
            String question, Score expected, Score found, @Nullable BigDecimal difference) {}

    /** Who took part and what was done, as the package of depersonalised data tells it. */
    record NumbersPart(List<DepersonalisedData.Form> forms, DepersonalisedData.Totals totals) {}

    /** First stage: how the participants see the programme. */
    record ProcessPart(List<Satisfaction> satisfaction, List<ExpectedAndFound> means) {}

    /** Empty where this bean knows none; then the compendium counts the plans by itself. */
    default List<IndicatorLine> indicators(long schoolId, SchoolYear year) {
        return List.of();
    }

    /** Empty where this bean knows none; then the edition that leaves the school tells none. */
    default Optional<NumbersPart> numbers(long schoolId, SchoolYear year) {
        return Optional.empty();
    }

    default Optional<ProcessPart> process(long schoolId, SchoolYear year) {
        return Optional.empty();
    }

    /**
     * Second stage.
     *
     * @param inside the edition stays in the school; what only the psychologist may tell others is
     *     left out of the one that leaves it
     */
    default List<Impact> impact(long schoolId, SchoolYear year, boolean inside) {
        return List.of();
    }

    default Optional<Swot> swot(long schoolId, SchoolYear year) {
        return Optional.empty();
    }
}
