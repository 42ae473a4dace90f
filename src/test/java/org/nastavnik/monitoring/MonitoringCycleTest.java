package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;

class MonitoringCycleTest {

    private static final long CURATOR = 12;
    private static final long DIRECTOR = 11;
    private static final List<SwotFactor> SORTED =
            List.of(new SwotFactor(SwotField.STRENGTH, "Поддержка", null));

    private static MonitoringCycle aCycle(MonitoringStage stage) {
        return new MonitoringCycle(1, new SchoolYear(2026), stage, CURATOR);
    }

    private static MonitoringCycle aSubmittedOne() {
        MonitoringCycle cycle = aCycle(MonitoringStage.PROCESS);
        cycle.keep(SORTED, CURATOR);
        cycle.conclude("Программа полезна", null, CURATOR);
        cycle.submit();
        return cycle;
    }

    private static void isRefused(Runnable act, String key) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.messageKey()).isEqualTo(key));
    }

    @Test
    void goesToTheDirectorOnlyWithConclusionsAndASwot() {
        MonitoringCycle cycle = aCycle(MonitoringStage.PROCESS);

        isRefused(cycle::submit, "monitoring.rule.noConclusions");
        cycle.conclude("Программа полезна", null, CURATOR);
        isRefused(cycle::submit, "monitoring.rule.noSwot");

        assertThat(cycle.state()).isEqualTo(MonitoringCycle.State.DRAFT);
    }

    @Test
    void secondStageHasNoSwot() {
        MonitoringCycle cycle = aCycle(MonitoringStage.IMPACT);
        cycle.conclude("Тревожность снизилась", null, CURATOR);

        cycle.submit();

        assertThat(cycle.state()).isEqualTo(MonitoringCycle.State.SUBMITTED);
    }

    @Test
    void doesNotChangeInTheDirectorsHands() {
        MonitoringCycle cycle = aSubmittedOne();

        isRefused(() -> cycle.keep(List.of(), CURATOR), "monitoring.rule.notDraft");
        isRefused(() -> cycle.conclude("Иначе", null, CURATOR), "monitoring.rule.notDraft");

        assertThat(cycle.factors()).isEqualTo(SORTED);
        assertThat(cycle.conclusions()).isEqualTo("Программа полезна");
    }

    @Test
    void isNotApprovedBeforeItWasSubmitted() {
        isRefused(
                () -> aCycle(MonitoringStage.PROCESS).approve(DIRECTOR, MonitoringFixtures.DAY),
                "monitoring.rule.notSubmitted");
    }

    @Test
    void whatWasApprovedGoesOnAsTheNextEdition() {
        MonitoringCycle cycle = aSubmittedOne();
        cycle.approve(DIRECTOR, MonitoringFixtures.DAY);
        assertThat(cycle.approvedOn()).isEqualTo(MonitoringFixtures.DAY);

        cycle.takeUpAgain();

        assertThat(cycle.edition()).isEqualTo(2);
        assertThat(cycle.approvedOn()).isNull();
        assertThat(cycle.factors()).isEqualTo(SORTED);
    }

    @Test
    void whatTheDirectorGivesBackIsTheSameEdition() {
        MonitoringCycle cycle = aSubmittedOne();

        cycle.takeUpAgain();

        assertThat(cycle.edition()).isEqualTo(1);
        assertThat(cycle.state()).isEqualTo(MonitoringCycle.State.DRAFT);
    }
}
