package org.nastavnik.roadmap;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Registration;

/**
 * What a school's road map prints in the form with stages and their parts (D06).
 *
 * @param school short name
 * @param annex its number among the annexes of the order that approves; null for the only one
 * @param order null while the order is not registered
 * @param subject what is carried out, in the genitive: «программы наставничества»
 * @param year «2026 / 2027»
 */
public record RoadMapByStages(
        String school,
        @Nullable Integer annex,
        @Nullable Registration order,
        String subject,
        String year,
        List<Stage> stages,
        List<TargetGroup> targets) {

    public record Stage(String stage, List<Part> parts) {}

    /**
     * @param content null where the stage has no parts of its own
     */
    public record Part(
            @Nullable String content,
            List<Measure> measures,
            String deadline,
            List<String> responsible) {}

    public record Measure(String no, String text) {}

    /**
     * @param group who is reached, in the genitive: «обучающихся»
     */
    public record TargetGroup(String group, List<Target> years) {}

    public record Target(BigDecimal least, int calendarYear) {}
}
