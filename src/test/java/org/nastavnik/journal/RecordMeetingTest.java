package org.nastavnik.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.journal.MeetingFixtures.TODAY;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.plan.IndividualPlan;
import org.nastavnik.plan.PlanFixtures;
import org.nastavnik.plan.PlanItem;
import org.nastavnik.plan.PlanWork;
import org.nastavnik.plan.Plans;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;

class RecordMeetingTest {

    private static final LocalDate SUCCESSION = LocalDate.of(2026, 11, 10);
    private static final LocalDate BEFORE = LocalDate.of(2026, 11, 2);

    private static final LocalDate IN_CLOSED = LocalDate.of(2026, 10, 12);

    private final List<MeetingEntry> kept = new ArrayList<>();
    private final List<Long> moved = new ArrayList<>();
    private @Nullable IndividualPlan plan;
    private long me = UnitFixtures.MENTOR;

    private RecordMeeting record() {
        RecordMeeting record = new RecordMeeting();
        record.meetings = new KeptMeetings();
        record.plans = new KeptPlans();
        record.work = new HeardWork();
        record.schools = new SchoolsToday();
        record.current = new Me();
        record.closed = new ClosedInOctober();
        record.parents = new ParentsAgreement();
        record.clock = Clock.fixed(MeetingFixtures.NOW, ZoneOffset.UTC);
        return record;
    }

    private MeetingDrafts drafts() {
        MeetingDrafts drafts = new MeetingDrafts();
        drafts.plans = new KeptPlans();
        drafts.current = new Me();
        return drafts;
    }

    private static MeetingNotes aboutTheFirstRow(LocalDate day, String topic) {
        MeetingNotes notes =
                MeetingFixtures.notes(day, MeetingKinds.REGULAR, topic, UnitFixtures.MENTEE);
        return new MeetingNotes(
                notes.date(),
                notes.durationMin(),
                notes.kind(),
                notes.format(),
                notes.arrangement(),
                notes.activity(),
                notes.topic(),
                notes.content(),
                notes.result(),
                notes.attendees(),
                1L);
    }

    private static MeetingEntry formerEntry(MentoringUnit unit) {
        return new MeetingEntry(
                unit,
                UnitFixtures.MENTOR,
                MeetingFixtures.notesOf(BEFORE),
                MeetingFixtures.RECORDING);
    }

    @Test
    void marksTheRowOfOnesOwnPlan() {
        MentoringUnit unit = UnitFixtures.aPair();
        plan = PlanFixtures.anApproved(unit);

        record().record(unit, aboutTheFirstRow(TODAY, "Карта урока"), true);

        assertThat(plan.item(1).status()).isEqualTo(PlanItem.Status.DONE);
        assertThat(unit.state()).isEqualTo(MentoringUnit.State.ACTIVE);
        assertThat(moved).containsExactly(UnitFixtures.MENTOR);
    }

    @Test
    void formerMentorDoesNotMarkTheSuccessorsPlan() {
        MentoringUnit unit = UnitFixtures.aPairWithSuccessorFrom(SUCCESSION);
        plan = PlanFixtures.anApproved(unit);
        MeetingEntry entry = formerEntry(unit);

        record().correct(unit, entry, aboutTheFirstRow(BEFORE, "Карта урока"), true, null);

        assertThat(entry.notes().topic()).isEqualTo("Карта урока");
        assertThat(plan.item(1).status()).isEqualTo(PlanItem.Status.PLANNED);
        assertThat(moved).isEmpty();
    }

    @Test
    void formerMentorIsShownNoRowsOfTheSuccessorsPlan() {
        MentoringUnit unit = UnitFixtures.aPairWithSuccessorFrom(SUCCESSION);
        plan = PlanFixtures.anApproved(unit);

        List<PlanItem> former = drafts().openItems(unit, 1L);
        me = UnitFixtures.SUCCESSOR;
        List<PlanItem> successor = drafts().openItems(unit, 1L);

        assertThat(former).isEmpty();
        assertThat(successor).hasSize(1);
    }

    @Test
    void formerMentorKeepsTheRowsOfHisOwnPlan() {
        MentoringUnit unit = UnitFixtures.aPair();
        plan = PlanFixtures.anApproved(unit);
        UnitFixtures.replaceMentor(unit, UnitFixtures.SUCCESSOR, SUCCESSION, 9);

        List<PlanItem> rows = drafts().openItems(unit, null);

        assertThat(rows).hasSize(1);
    }

    @Test
    void writesNothingWhereThePlanIsClosed() {
        MentoringUnit unit = UnitFixtures.aPair();
        plan = PlanFixtures.aClosed(unit);

        assertThatThrownBy(
                        () -> record().record(unit, aboutTheFirstRow(TODAY, "Карта урока"), true))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("plan.rule.over");
        assertThat(kept).isEmpty();
        assertThat(unit.state()).isEqualTo(MentoringUnit.State.FIXED);
    }

    @Test
    void correctsNothingWhereThePlanIsClosed() {
        MentoringUnit unit = UnitFixtures.aPair();
        plan = PlanFixtures.aClosed(unit);
        MeetingEntry entry = formerEntry(unit);

        assertThatThrownBy(
                        () ->
                                record().correct(
                                                unit,
                                                entry,
                                                aboutTheFirstRow(BEFORE, "Карта урока"),
                                                true,
                                                null))
                .isInstanceOf(RuleBroken.class);
        assertThat(entry.notes()).isEqualTo(MeetingFixtures.notesOf(BEFORE));
    }

    @Test
    void nothingIsAddedToAClosedMonth() {
        MentoringUnit unit = UnitFixtures.aPair();

        assertThatThrownBy(() -> record().record(unit, MeetingFixtures.notesOf(IN_CLOSED), false))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("journal.rule.monthClosed");
        assertThat(kept).isEmpty();
    }

    @Test
    void entryOfAClosedMonthIsCorrectedOnlyWithAReasonThatStays() {
        MentoringUnit unit = UnitFixtures.aPair();
        MeetingEntry entry =
                new MeetingEntry(
                        unit,
                        UnitFixtures.MENTOR,
                        MeetingFixtures.notesOf(IN_CLOSED),
                        MeetingFixtures.RECORDING);
        MeetingNotes mended =
                MeetingFixtures.notes(
                        IN_CLOSED, MeetingKinds.REGULAR, "Другая тема", UnitFixtures.MENTEE);

        assertThatThrownBy(() -> record().correct(unit, entry, mended, false, null))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("journal.rule.needsReason");
        record().correct(unit, entry, mended, false, "Описка в теме");

        assertThat(entry.notes().topic()).isEqualTo("Другая тема");
        assertThat(entry.revisions()).hasSize(1);
        assertThat(entry.revisions().get(0).reason()).isEqualTo("Описка в теме");
        assertThat(entry.revisions().get(0).topic()).isEqualTo("Урок с трудным классом");
    }

    @Test
    void entryIsNotMovedIntoAClosedMonth() {
        MentoringUnit unit = UnitFixtures.aPair();
        MeetingEntry entry = formerEntry(unit);

        assertThatThrownBy(
                        () ->
                                record().correct(
                                                unit,
                                                entry,
                                                MeetingFixtures.notesOf(IN_CLOSED),
                                                false,
                                                "Ошибка в дате"))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("journal.rule.monthClosed");
    }

    @Test
    void acquaintanceIsExpectedOnceOfEachMentor() {
        MentoringUnit unit = UnitFixtures.aPairWithSuccessorFrom(SUCCESSION);
        MeetingNotes acquaintance =
                MeetingFixtures.notes(
                        BEFORE, MeetingKinds.ACQUAINTANCE, "Знакомство", UnitFixtures.MENTEE);
        kept.add(
                new MeetingEntry(
                        unit, UnitFixtures.MENTOR, acquaintance, MeetingFixtures.RECORDING));

        assertThat(record().isHeldAlready(unit, acquaintance, null)).isTrue();
        me = UnitFixtures.SUCCESSOR;
        assertThat(record().isHeldAlready(unit, acquaintance, null)).isFalse();
    }

    private static final class ClosedInOctober extends ClosedMonths {

        @Override
        public boolean isClosed(MentoringUnit unit, LocalDate day) {
            return day.getMonth() == IN_CLOSED.getMonth();
        }
    }

    private final class KeptMeetings extends Meetings {

        @Override
        MeetingEntry add(MeetingEntry entry) {
            kept.add(entry);
            return entry;
        }

        @Override
        public List<MeetingEntry> of(MentoringUnit unit) {
            return kept;
        }
    }

    private final class KeptPlans extends Plans {

        @Override
        public Optional<IndividualPlan> current(MentoringUnit unit) {
            return Optional.ofNullable(plan);
        }
    }

    private final class HeardWork extends PlanWork {

        @Override
        public void movedOf(long personId) {
            moved.add(personId);
        }
    }

    private static final class SchoolsToday extends Schools {

        @Override
        public LocalDate today() {
            return TODAY;
        }
    }

    private final class Me extends CurrentPerson {

        @Override
        public long personId() {
            return me;
        }
    }
}
