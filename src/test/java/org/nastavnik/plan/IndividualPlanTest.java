package org.nastavnik.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.plan.PlanFixtures.ORDER;
import static org.nastavnik.plan.PlanFixtures.TODAY;
import static org.nastavnik.plan.PlanFixtures.aDraft;
import static org.nastavnik.plan.PlanFixtures.aSubmitted;
import static org.nastavnik.plan.PlanFixtures.aSuccessorOf;
import static org.nastavnik.plan.PlanFixtures.anApproved;
import static org.nastavnik.plan.PlanFixtures.lessons;
import static org.nastavnik.plan.PlanFixtures.marks;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.shared.RuleBroken;

class IndividualPlanTest {

    private static void assertBreaks(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleBroken.class).hasMessage(rule);
    }

    @Test
    void beginsWithTheGoalOfTheUnit() {
        IndividualPlan plan = aDraft();

        assertThat(plan.goal()).isEqualTo(UnitFixtures.aPair().goal());
        assertThat(plan.versionNo()).isEqualTo(1);
        assertThat(plan.mentorId()).isEqualTo(UnitFixtures.MENTOR);
    }

    @Test
    void isWrittenOnceBothSidesHaveAgreed() {
        assertThat(new IndividualPlan(UnitFixtures.anAgreedPair()).state())
                .isEqualTo(IndividualPlan.State.DRAFT);

        assertBreaks("plan.rule.unitState", () -> new IndividualPlan(UnitFixtures.aProposedPair()));
    }

    @Test
    void isNotSubmittedWithoutRows() {
        IndividualPlan plan = aDraft();

        assertBreaks("plan.rule.empty", () -> plan.submit(UnitFixtures.MENTOR));
    }

    @Test
    void isNotSubmittedWithARowThatLacksColumns() {
        IndividualPlan plan = aDraft(lessons(), PlanItem.Terms.onlyContent("Хакатоны"));

        assertBreaks("plan.rule.incomplete", () -> plan.submit(UnitFixtures.MENTOR));
    }

    @Test
    void keepsItsRowsWhileItWaitsForApproval() {
        IndividualPlan plan = aSubmitted();

        assertBreaks("plan.rule.frozen", () -> plan.add(lessons()));
        assertBreaks("plan.rule.frozen", () -> plan.change(1, marks()));
        assertBreaks("plan.rule.frozen", () -> plan.remove(1));
        assertBreaks("plan.rule.frozen", () -> plan.aimAt("Другая цель"));
    }

    @Test
    void comesBackWithARemarkToBeMended() {
        IndividualPlan plan = aSubmitted();

        plan.giveBack("Уточните сроки");
        plan.change(1, marks());

        assertThat(plan.state()).isEqualTo(IndividualPlan.State.RETURNED);
        assertThat(plan.remark()).isEqualTo("Уточните сроки");
        assertThat(plan.item(1).terms()).isEqualTo(marks());
    }

    @Test
    void losesTheRemarkWhenSubmittedAgain() {
        IndividualPlan plan = aSubmitted();
        plan.giveBack("Уточните сроки");

        plan.submit(UnitFixtures.MENTOR);

        assertThat(plan.remark()).isNull();
    }

    @Test
    void bearsTheNameOfTheMentorWhoSubmitsIt() {
        IndividualPlan plan = aDraft(lessons());

        plan.submit(UnitFixtures.SUCCESSOR);

        assertThat(plan.mentorId()).isEqualTo(UnitFixtures.SUCCESSOR);
    }

    @Test
    void bearsTheOrderThatApprovedIt() {
        IndividualPlan plan = aSubmitted();

        plan.approve(ORDER, null);

        assertThat(plan.state()).isEqualTo(IndividualPlan.State.APPROVED);
        assertThat(plan.approvalNumber()).isEqualTo("100-к");
        assertThat(plan.approvalDate()).isEqualTo(ORDER.date());
        assertThat(plan.approvedBy()).isEqualTo(30);
        assertThat(plan.signedHere()).isTrue();
    }

    @Test
    void isApprovedOrReturnedOnlyWhenSubmitted() {
        IndividualPlan draft = aDraft(lessons());
        IndividualPlan approved = anApproved();

        assertBreaks("plan.rule.state.SUBMITTED", () -> draft.approve(ORDER, null));
        assertBreaks("plan.rule.state.SUBMITTED", () -> approved.approve(ORDER, null));
        assertBreaks("plan.rule.state.SUBMITTED", () -> approved.giveBack("Поздно"));
    }

    @Test
    void changesAfterApprovalOnlyByANewVersion() {
        IndividualPlan plan = anApproved();

        IndividualPlan next = aSuccessorOf(plan);
        next.add(lessons());

        assertBreaks("plan.rule.frozen", () -> plan.add(lessons()));
        assertThat(next.versionNo()).isEqualTo(2);
        assertThat(next.state()).isEqualTo(IndividualPlan.State.DRAFT);
        assertThat(next.items()).hasSize(3);
        assertThat(plan.items()).hasSize(2);
        assertThat(plan.state()).isEqualTo(IndividualPlan.State.APPROVED);
    }

    @Test
    void hasNoNewVersionBeforeItIsApproved() {
        IndividualPlan plan = aSubmitted();

        assertBreaks("plan.rule.state.APPROVED", () -> plan.nextVersion(UnitFixtures.aPair()));
    }

    @Test
    void isSupersededWhenTheNewVersionIsApproved() {
        IndividualPlan plan = anApproved();
        IndividualPlan next = aSuccessorOf(plan);
        next.submit(UnitFixtures.MENTOR);

        next.approve(IndividualPlan.Approved.onPaper("12", TODAY, 30, false), plan);

        assertThat(plan.state()).isEqualTo(IndividualPlan.State.SUPERSEDED);
        assertThat(plan.approvalNumber()).isEqualTo("100-к");
        assertThat(next.state()).isEqualTo(IndividualPlan.State.APPROVED);
    }

    @Test
    void takesOverWhatWasDoneWhileTheNewVersionWasAgreed() {
        IndividualPlan plan = anApproved();
        IndividualPlan next = aSuccessorOf(plan);
        plan.mark(1, PlanItem.Fact.done(TODAY, "Пять карт"), TODAY);
        next.submit(UnitFixtures.MENTOR);

        next.approve(ORDER, plan);

        assertThat(next.items().get(0).fact()).isEqualTo(PlanItem.Fact.done(TODAY, "Пять карт"));
        assertThat(next.items().get(1).isOpen()).isTrue();
    }

    @Test
    void closesWhenNoRowIsOpen() {
        IndividualPlan plan = anApproved();
        plan.mark(1, PlanItem.Fact.done(TODAY, null), TODAY);
        assertBreaks("plan.rule.openItems", plan::close);

        plan.mark(2, new PlanItem.Fact(PlanItem.Status.CANCELLED, null, null, "Болезнь"), TODAY);
        plan.close();

        assertThat(plan.state()).isEqualTo(IndividualPlan.State.CLOSED);
        assertBreaks("plan.rule.over", () -> plan.mark(1, PlanItem.Fact.done(TODAY, null), TODAY));
    }

    @Test
    void countsDoneOfAllThatIsNotCancelled() {
        IndividualPlan plan = aDraft(lessons(), marks(), lessons(), marks());

        plan.mark(1, PlanItem.Fact.done(TODAY, null), TODAY);
        plan.mark(2, new PlanItem.Fact(PlanItem.Status.MOVED, null, null, "Каникулы"), TODAY);
        plan.mark(3, new PlanItem.Fact(PlanItem.Status.CANCELLED, null, null, "Болезнь"), TODAY);

        assertThat(plan.progress()).isEqualTo(new PlanProgress(1, 3, IndividualPlan.State.DRAFT));
        assertThat(plan.progress().percent()).isEqualTo(33);
    }

    @Test
    void isInForceOnceApprovedWhateverIsDraftedAfter() {
        IndividualPlan approved = anApproved();
        IndividualPlan draft = aSuccessorOf(approved);

        assertThat(Plans.inForce(List.of(draft, approved))).contains(approved);
        assertThat(Plans.inForce(List.of(draft))).contains(draft);
        assertThat(Plans.inForce(List.of())).isEmpty();
    }

    @Test
    void knowsNoRowOfAnotherPlan() {
        IndividualPlan plan = aDraft(lessons());

        assertThatThrownBy(() -> plan.change(99, marks())).isInstanceOf(PlanNotFound.class);
    }
}
