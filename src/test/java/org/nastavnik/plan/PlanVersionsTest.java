package org.nastavnik.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.plan.PlanFixtures.aDraft;
import static org.nastavnik.plan.PlanFixtures.aSuccessorOf;
import static org.nastavnik.plan.PlanFixtures.anApproved;
import static org.nastavnik.plan.PlanFixtures.lessons;
import static org.nastavnik.plan.PlanFixtures.marks;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;

/** Versions, rows taken over, and tables that two write at once. */
class PlanVersionsTest {

    private static final LocalDate CHANGE = LocalDate.of(2026, 11, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void mentorReplacedMidYearWritesVersionTwoOfThePlanAndVersionOneStays() {
        MentoringUnit unit = UnitFixtures.aPair();
        IndividualPlan first = anApproved(unit);
        UnitFixtures.replaceMentor(unit, UnitFixtures.SUCCESSOR, CHANGE, 9);

        IndividualPlan second = first.nextVersion(unit);

        assertThat(first.isLeftBehind(unit)).isTrue();
        assertThat(first.state()).isEqualTo(IndividualPlan.State.APPROVED);
        assertThat(first.mentorId()).isEqualTo(UnitFixtures.MENTOR);
        assertThat(second.versionNo()).isEqualTo(2);
        assertThat(second.mentorId()).isEqualTo(UnitFixtures.SUCCESSOR);
        assertThat(second.isLeftBehind(unit)).isFalse();
    }

    @Test
    void draftOfTheReplacedMentorIsGivenUpForTheSuccessorsVersion() {
        MentoringUnit unit = UnitFixtures.aPair();
        IndividualPlan draft = aDraft(unit, lessons());
        UnitFixtures.replaceMentor(unit, UnitFixtures.SUCCESSOR, CHANGE, 9);

        IndividualPlan next = draft.nextVersion(unit);

        assertThat(draft.state()).isEqualTo(IndividualPlan.State.SUPERSEDED);
        assertThat(next.items()).hasSize(1);
    }

    @Test
    void reportsCountThePlanThatAnOrderApprovedAndNoDraft() {
        MentoringUnit unit = UnitFixtures.aPair();
        long id = unit.id();
        IndividualPlan first = anApproved(unit);
        first.mark(1, PlanItem.Fact.done(TODAY, "Готово"), TODAY);
        IndividualPlan second = first.nextVersion(unit);

        assertThat(Plans.completion(List.of(id), List.of(second, first)).get(id))
                .isEqualTo(first.progress());
        assertThat(Plans.completion(List.of(id), List.of(aDraft(unit, lessons()))).get(id))
                .isEqualTo(PlanProgress.NONE);
    }

    @Test
    void planCarriedOutToItsEndIsStillCounted() {
        MentoringUnit unit = UnitFixtures.aPair();
        IndividualPlan closed = PlanFixtures.aClosed(unit);

        assertThat(Plans.completion(List.of(unit.id()), List.of(closed)).get(unit.id()))
                .extracting(PlanProgress::done, PlanProgress::total)
                .containsExactly(1, 1);
    }

    @Test
    void changesAreToldRowByRow() {
        IndividualPlan first = anApproved();
        first.mark(1, PlanItem.Fact.done(TODAY, "Готово"), TODAY);
        IndividualPlan second = aSuccessorOf(first);
        second.change(100, marks());
        second.remove(101);
        second.aimAt("Другая цель");
        Ids.giveChild(second.add(lessons()), 200);

        PlanChanges changes = PlanChanges.between(first, second, List.of(second, first));

        assertThat(changes.goalChanged()).isTrue();
        assertThat(changes.mentorChanged()).isFalse();
        assertThat(changes.rows())
                .containsExactly(
                        new PlanChanges.RowChange(lessons(), marks()),
                        new PlanChanges.RowChange(null, lessons()),
                        new PlanChanges.RowChange(marks(), null));
        assertThat(changes.untouched()).isZero();
    }

    @Test
    void versionThatChangesNothingSaysSo() {
        IndividualPlan first = anApproved();
        IndividualPlan second = aSuccessorOf(first);

        PlanChanges changes = PlanChanges.between(first, second, List.of(second, first));

        assertThat(changes.rows()).isEmpty();
        assertThat(changes.untouched()).isEqualTo(2);
    }

    @Test
    void rowsTakenOverGetDaysMonthByMonthInsideTheUnit() {
        MentoringUnit unit = UnitFixtures.aPair();
        RowDeadlines deadlines = new RowDeadlines(unit, List.of(), TODAY);
        PlanItem.Terms row = PlanItem.Terms.onlyContent("Хакатоны");

        PlanItem.Terms first = deadlines.next(row);
        PlanItem.Terms second = deadlines.next(row);
        PlanItem.Terms last = second;
        for (int i = 0; i < 9; i++) {
            last = deadlines.next(row);
        }

        assertThat(first.deadlineTo()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(first.deadlineText()).isEqualTo("до 30.11.2026");
        assertThat(second.deadlineTo()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(last.deadlineTo()).isEqualTo(LocalDate.of(2027, 5, 31));
    }

    @Test
    void rowTakenOverFromAnotherPlanLeavesItsPeopleBehind() {
        PlanItem.Terms theirs = lessons().meantFor(Set.of(99L));

        PlanItem.Terms ours = new RowDeadlines(UnitFixtures.aPair(), List.of(), TODAY).next(theirs);

        assertThat(ours.mentees()).isEmpty();
        assertThat(ours.content()).isEqualTo(lessons().content());
    }

    @Test
    void deadlineOutsideOfTheUnitIsRefusedBesideItsField() {
        Problems problems = new Problems();

        RowDeadlines.check(UnitFixtures.aPair(), LocalDate.of(2027, 6, 1), "deadlineTo", problems);

        assertThat(problems.has("deadlineTo")).isTrue();
    }

    @Test
    void tableKeepsADraftAndSkipsEmptyRows() {
        IndividualPlan plan = aDraft(lessons());
        PlanTableRow begun = new PlanTableRow("", "", "", "Хакатоны", "", "", "", "");

        boolean taken =
                new PlanTable(UnitFixtures.aPair(), plan)
                        .take(List.of(typed(plan, 0), begun, PlanTableRow.BLANK));

        assertThat(taken).isTrue();
        assertThat(plan.items()).hasSize(2);
        assertThat(plan.items().get(1).isComplete()).isFalse();
    }

    @Test
    void twoWhoWriteTheTableAtOnceAreShownTheDifference() {
        IndividualPlan plan = aDraft(lessons());
        PlanTableRow mine = typed(plan, 0);
        plan.change(1, marks());
        Ids.setVersion(plan.item(1), 5);
        PlanTable table = new PlanTable(UnitFixtures.aPair(), plan);

        boolean taken = table.take(List.of(mine));

        assertThat(taken).isFalse();
        assertThat(plan.item(1).terms()).isEqualTo(marks());
        assertThat(table.shown().get(0).kept()).isEqualTo(marks());
        assertThat(table.shown().get(0).typed().version()).isEqualTo("5");
        assertThat(table.problems().has("content-0")).isTrue();
    }

    @Test
    void tableIsWrittenWholeOrNotAtAll() {
        IndividualPlan plan = aDraft(lessons(), marks());
        PlanTableRow good = typed(plan, 0, "Новое содержание");
        PlanTableRow bad = typed(plan, 1, "а".repeat(2001));
        PlanTable table = new PlanTable(UnitFixtures.aPair(), plan);

        boolean taken = table.take(List.of(good, bad));

        assertThat(taken).isFalse();
        assertThat(plan.item(1).terms()).isEqualTo(lessons());
        assertThat(table.problems().all()).containsOnlyKeys("content-1");
    }

    @Test
    void itemOfAGroupMayNameSomeMentees() {
        MentoringUnit group = UnitFixtures.aGroup();
        IndividualPlan plan = aDraft(group, lessons().meantFor(Set.of(UnitFixtures.SECOND_MENTEE)));

        assertThat(plan.item(1).terms().mentees()).containsExactly(UnitFixtures.SECOND_MENTEE);
        assertThat(plan.item(1).copy().terms()).isEqualTo(plan.item(1).terms());
    }

    @Test
    void proposalIsAnsweredOnce() {
        PlanProposal proposal =
                new PlanProposal(
                        UnitFixtures.aPair(), UnitFixtures.MENTEE, "Открытый урок", null, TODAY);

        proposal.takenBy(UnitFixtures.MENTOR);

        assertThat(proposal.terms().content()).isEqualTo("Открытый урок");
        assertThatThrownBy(() -> proposal.declinedBy(UnitFixtures.MENTOR, "Нет времени"))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("plan.rule.proposalAnswered");
    }

    private static PlanTableRow typed(IndividualPlan plan, int row) {
        return PlanTableRow.of(plan.items().get(row));
    }

    private static PlanTableRow typed(IndividualPlan plan, int row, String content) {
        PlanTableRow r = typed(plan, row);
        return new PlanTableRow(
                r.id(),
                r.version(),
                r.competence(),
                content,
                r.deadlineText(),
                r.deadlineTo(),
                r.format(),
                r.result());
    }
}
