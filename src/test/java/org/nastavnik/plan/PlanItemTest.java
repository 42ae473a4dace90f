package org.nastavnik.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.plan.PlanFixtures.TODAY;
import static org.nastavnik.plan.PlanFixtures.lessons;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nastavnik.shared.RuleBroken;

class PlanItemTest {

    @Test
    void isDoneOnADay() {
        PlanItem item = new PlanItem(lessons());

        assertThatThrownBy(
                        () ->
                                item.mark(
                                        new PlanItem.Fact(PlanItem.Status.DONE, null, null, null),
                                        TODAY))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("plan.rule.noFactDate");
    }

    @Test
    void isNotDoneTomorrow() {
        PlanItem item = new PlanItem(lessons());

        assertThatThrownBy(() -> item.mark(PlanItem.Fact.done(TODAY.plusDays(1), null), TODAY))
                .isInstanceOf(RuleBroken.class);
        assertThat(item.isOpen()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"MOVED", "CANCELLED"})
    void isMovedOrCancelledForAReason(PlanItem.Status status) {
        PlanItem item = new PlanItem(lessons());

        assertThatThrownBy(() -> item.mark(new PlanItem.Fact(status, null, null, null), TODAY))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("plan.rule.noReason");
    }

    @Test
    void forgetsTheFactWhenPlannedAgain() {
        PlanItem item = new PlanItem(lessons());
        item.mark(PlanItem.Fact.done(TODAY, "Готово"), TODAY);

        item.mark(new PlanItem.Fact(PlanItem.Status.PLANNED, TODAY, "Готово", null), TODAY);

        assertThat(item.fact())
                .isEqualTo(new PlanItem.Fact(PlanItem.Status.PLANNED, null, null, null));
    }

    @Test
    void hasTheFormatInTheWordsOfTheOfficialForms() {
        assertThat(WorkFormat.IN_PERSON.planText()).isEqualTo("очный");
        assertThat(WorkFormat.REMOTE.planText()).isEqualTo("дистанционный");
        assertThat(WorkFormat.IN_PERSON.journalText()).isEqualTo("очно");
    }
}
