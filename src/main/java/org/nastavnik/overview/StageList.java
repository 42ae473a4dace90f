package org.nastavnik.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.school.Stage;
import org.nastavnik.school.StageEvidence;
import org.nastavnik.school.StageEvidence.Evidence;
import org.nastavnik.school.StageTick;
import org.nastavnik.school.StageTicks;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** The seven stages with what the data show for each, and the curator's own marks. */
@RequestScoped
class StageList {

    @Inject Instance<StageEvidence> rooms;
    @Inject StageTicks ticks;
    @Inject Visitor visitor;

    List<StageLine> of(long school, SchoolYear year) {
        Map<Stage, List<Evidence>> evidence =
                rooms.stream()
                        .flatMap(room -> room.of(school, year).stream())
                        .sorted(Comparator.comparingInt(Evidence::order))
                        .collect(Collectors.groupingBy(Evidence::stage));
        Map<Stage, StageTick> ticked =
                ticks.of(school, year).stream()
                        .collect(Collectors.toMap(StageTick::stage, Function.identity()));
        return Arrays.stream(Stage.values())
                .map(
                        stage ->
                                line(
                                        stage,
                                        evidence.getOrDefault(stage, List.of()),
                                        ticked.get(stage)))
                .toList();
    }

    private StageLine line(Stage stage, List<Evidence> evidence, @Nullable StageTick tick) {
        return new StageLine(
                stage.ordinal() + 1,
                stage.name(),
                state(evidence, tick != null),
                evidence,
                tick == null ? "" : new Ui(visitor).date(tick.tickedOn()),
                tick == null ? "" : Objects.requireNonNullElse(tick.remark(), ""));
    }

    static String state(List<Evidence> evidence, boolean ticked) {
        boolean enough = !evidence.isEmpty() && evidence.stream().allMatch(Evidence::isEnough);
        if (ticked || enough) {
            return StageLine.DONE;
        }
        return evidence.stream().anyMatch(one -> one.done() > 0)
                ? StageLine.BEGUN
                : StageLine.WAITS;
    }

    /** The first thing that is missing in the first stage that is not done. */
    static Optional<Evidence> missing(List<StageLine> stages) {
        return stages.stream()
                .filter(stage -> !stage.isDone())
                .flatMap(stage -> stage.evidence().stream())
                .filter(one -> !one.isEnough())
                .findFirst();
    }
}
