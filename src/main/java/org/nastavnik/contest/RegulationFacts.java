package org.nastavnik.contest;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.site.Ui;

/** The regulation as everybody who takes part reads it. */
public record RegulationFacts(
        boolean ownSite,
        boolean nominated,
        List<String> categories,
        String submission,
        List<Stage> stages,
        List<Criteria> criteria,
        String files,
        List<String> mandatory) {

    public record Stage(String title, String days, String trial) {}

    /**
     * @param lines «Уникальность практики: 0–10»
     */
    public record Criteria(String kind, List<String> lines) {}

    static RegulationFacts of(Contest contest, Ui ui) {
        Regulation known = contest.regulation();
        Regulation.FileRules files = known.files();
        String types = files.types().stream().map(Enum::name).collect(Collectors.joining(", "));
        return new RegulationFacts(
                known.ownSite(),
                known.nominated(),
                known.categories(),
                Objects.requireNonNullElse(known.submission(), ""),
                known.stages().stream().map(stage -> stage(stage, ui)).toList(),
                Stream.of(StageKind.ABSENTEE, StageKind.ONSITE)
                        .filter(kind -> !contest.criteria(kind).isEmpty())
                        .map(kind -> criteria(kind, contest.criteria(kind)))
                        .toList(),
                ui.t("contest.files.limits", types, files.maxMegabytes(), files.maxPages()),
                files.mandatory());
    }

    private static Stage stage(ContestStage stage, Ui ui) {
        return new Stage(
                stage.title(),
                ui.date(stage.beginsOn()) + " – " + ui.date(stage.endsOn()),
                Objects.requireNonNullElse(stage.trial(), ""));
    }

    private static Criteria criteria(StageKind kind, List<ContestCriterion> all) {
        return new Criteria(
                kind.name(), all.stream().map(one -> one.content() + ": 0–" + one.most()).toList());
    }
}
