package org.nastavnik.contest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** Reads the rows of stages out of the form of a regulation. */
final class StageRows {

    private static final int LONGEST = 300;

    private final RegulationForm form;

    StageRows(RegulationForm form) {
        this.form = form;
    }

    /** Rows without a title are none. */
    List<ContestStage> read(Problems problems) {
        List<ContestStage> stages = new ArrayList<>();
        for (int row = 0; row < Math.min(RegulationForm.STAGES, form.stageTitle.size()); row++) {
            ContestStage stage = stage(row, stages.size() + 1, problems);
            if (stage != null) {
                stages.add(stage);
            }
        }
        for (StageKind kind : List.of(StageKind.ABSENTEE, StageKind.ONSITE)) {
            if (stages.stream().filter(stage -> stage.kind() == kind).count() > 1) {
                problems.add(Problems.FORM, "contest.problem.twoStages");
            }
        }
        return stages;
    }

    private @Nullable ContestStage stage(int row, int no, Problems problems) {
        String title = RegulationForm.cell(form.stageTitle, row).strip();
        if (title.isEmpty()) {
            return null;
        }
        String trial = Typed.text(RegulationForm.cell(form.stageTrial, row));
        if (title.length() > LONGEST || (trial != null && trial.length() > LONGEST)) {
            problems.add("stageTitle" + row, "site.problem.Size", LONGEST);
        }
        StageKind kind =
                Typed.choice(
                        StageKind.class,
                        RegulationForm.cell(form.stageKind, row),
                        "stageKind" + row,
                        problems);
        ContestStage.Days days = days(row, problems);
        return kind == null || days == null ? null : new ContestStage(no, title, kind, days, trial);
    }

    private ContestStage.@Nullable Days days(int row, Problems problems) {
        LocalDate from =
                Typed.requiredDay(
                        RegulationForm.cell(form.stageFrom, row), "stageFrom" + row, problems);
        LocalDate to =
                Typed.requiredDay(
                        RegulationForm.cell(form.stageTo, row), "stageTo" + row, problems);
        if (from == null || to == null) {
            return null;
        }
        if (to.isBefore(from)) {
            problems.add("stageTo" + row, "contest.problem.stageDays");
        }
        return new ContestStage.Days(from, to);
    }
}
