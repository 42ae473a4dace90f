package org.nastavnik.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.journal.MeetingFixtures.NOW;
import static org.nastavnik.journal.MeetingFixtures.RECORDING;
import static org.nastavnik.journal.MeetingFixtures.TODAY;
import static org.nastavnik.journal.MeetingFixtures.notesOf;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.plan.WorkFormat;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.PersonName;
import org.nastavnik.shared.RuleBroken;

/** Planned meetings, closed months, silence, and forms that come twice. */
class JournalLifeTest {

    private static final LocalDate NEXT_WEEK = TODAY.plusDays(7);

    private final List<MeetingEntry> written = new ArrayList<>();
    private final List<PlannedMeeting> agreed = new ArrayList<>();

    private static PlannedMeeting planned(LocalDate day) {
        PlannedMeeting.Terms terms =
                new PlannedMeeting.Terms(
                        day,
                        LocalTime.of(15, 30),
                        MeetingKinds.REGULAR,
                        WorkFormat.IN_PERSON,
                        Venue.SCHOOL,
                        "Подготовка урока",
                        null);
        return Ids.give(new PlannedMeeting(UnitFixtures.aPair(), UnitFixtures.MENTOR, terms), 3);
    }

    private MeetingEntry entry(MeetingNotes notes) {
        MeetingEntry entry =
                Ids.give(
                        new MeetingEntry(
                                UnitFixtures.aPair(), UnitFixtures.MENTOR, notes, RECORDING),
                        50 + written.size());
        written.add(entry);
        return entry;
    }

    @Test
    void plannedMeetingIsHeldMissedOrCancelledOnce() {
        PlannedMeeting meeting = planned(TODAY);

        meeting.missed("Болезнь", TODAY);

        assertThat(meeting.state()).isEqualTo(PlannedMeeting.State.MISSED);
        assertThat(meeting.reason()).isEqualTo("Болезнь");
        assertThatThrownBy(() -> meeting.cancel("Поздно"))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("journal.rule.plannedOver");
    }

    @Test
    void meetingToComeIsNotMissedYet() {
        assertThatThrownBy(() -> planned(NEXT_WEEK).missed("Болезнь", TODAY))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("journal.rule.notYetMissed");
    }

    @Test
    void meetingIsPlannedInsideOfTheUnit() {
        assertThatThrownBy(() -> planned(LocalDate.of(2027, 6, 1)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("journal.rule.outsideUnit");
    }

    @Test
    void runningMonthIsNotClosed() {
        assertThatThrownBy(
                        () ->
                                new ClosedMonth(
                                        UnitFixtures.aPair(),
                                        YearMonth.from(TODAY),
                                        30,
                                        NOW,
                                        TODAY))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("journal.rule.monthRuns");
    }

    @Test
    void monthIsOpenedAgainWithAReason() {
        ClosedMonth month =
                new ClosedMonth(UnitFixtures.aPair(), YearMonth.of(2026, 10), 30, NOW, TODAY);

        month.reopen(30, NOW, "Забыта встреча 14.10");

        assertThat(month.isClosed()).isFalse();
        assertThat(month.reason()).isEqualTo("Забыта встреча 14.10");
        assertThatThrownBy(() -> month.reopen(30, NOW, "Ещё раз"))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("journal.rule.monthOpen");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-30, 2026-11-20, 21",
        "2026-10-29, 2026-11-20, 22",
        "2026-11-20, 2026-11-20, 0",
        "2026-12-25, 2027-01-15, 13",
        "2027-05-25, 2027-08-20, 6",
    })
    void silenceLeavesOutHolidaysOfAllSchools(LocalDate last, LocalDate today, long days) {
        assertThat(Silence.days(last, today)).isEqualTo(days);
    }

    @Test
    void formSentTwiceIsOneEntry() {
        MeetingForm form = MeetingForm.of(notesOf(TODAY));
        form.formKey = "one";
        sent().keep(UnitFixtures.aPair(), form, entry(notesOf(TODAY)));

        assertThat(sent().isRepeated(UnitFixtures.aPair(), form)).isTrue();
        form.topic = "Другая встреча";
        assertThat(sent().isRepeated(UnitFixtures.aPair(), form)).isFalse();
    }

    @Test
    void recordedMeetingIsNoLongerPlanned() {
        agreed.add(planned(TODAY));
        MeetingForm form = MeetingForm.of(notesOf(TODAY));
        form.planned = "3";

        MeetingEntry held = entry(notesOf(TODAY));
        sent().keep(UnitFixtures.aPair(), form, held);

        assertThat(agreed.get(0).state()).isEqualTo(PlannedMeeting.State.HELD);
        assertThat(agreed.get(0).entryId()).isEqualTo(held.id());
    }

    private SentForms sent() {
        SentForms sent = new SentForms();
        sent.meetings =
                new Meetings() {
                    @Override
                    public List<MeetingEntry> of(MentoringUnit unit) {
                        return written;
                    }

                    @Override
                    void hold(MentoringUnit unit) {}
                };
        sent.planned =
                new PlannedMeetings() {
                    @Override
                    Optional<PlannedMeeting> find(long id, MentoringUnit unit) {
                        return agreed.stream().filter(m -> m.id() == id).findFirst();
                    }
                };
        return sent;
    }

    @Test
    void grownUpMeetsAMinorOutsideOnlyWhereTheParentsAgree() {
        assertThatThrownBy(() -> meetOutside(AffiliationKind.TEACHER, Venue.OUTSIDE))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("journal.rule.parents");
        meetOutside(AffiliationKind.TEACHER, Venue.OUTSIDE_AGREED);
        meetOutside(AffiliationKind.TEACHER, Venue.SCHOOL);
        meetOutside(AffiliationKind.PUPIL, Venue.OUTSIDE);
    }

    private static void meetOutside(AffiliationKind mentor, Venue venue) {
        ParentsAgreement parents = new ParentsAgreement();
        parents.persons =
                new Persons() {
                    @Override
                    public Person known(long id) {
                        return person(id == UnitFixtures.MENTOR ? mentor : AffiliationKind.PUPIL);
                    }
                };
        parents.check(
                UnitFixtures.aPair(),
                UnitFixtures.MENTOR,
                List.of(UnitFixtures.MENTEE),
                TODAY,
                venue);
    }

    private static Person person(AffiliationKind kind) {
        Person person =
                new Person(new PersonName("Образцова", "Нина", null), Gender.F, LocalDate.EPOCH);
        person.affiliate(
                new Affiliation(UnitFixtures.SCHOOL, kind, null, LocalDate.of(2026, 9, 1)));
        return person;
    }

    @Test
    void printedJournalIsFoundByUnitMentorAndMonth() {
        JournalSubject subject = new JournalSubject(7, 2, 10);

        assertThat(JournalSubject.of(subject.asLong())).isEqualTo(subject);
        assertThat(JournalSubject.of(7)).isEqualTo(new JournalSubject(7, 0, 0));
        assertThat(subject.days(UnitFixtures.YEAR).from()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(new JournalSubject(7, 1, 2).days(UnitFixtures.YEAR).to())
                .isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(subject.asLong()).isLessThan(1L << 53);
        assertThatThrownBy(() -> JournalSubject.of(-1)).isInstanceOf(MeetingNotFound.class);
    }

    @Test
    void bothJournalsOfAReplacedMentorsUnitCanBePrinted() {
        MentoringUnit unit = UnitFixtures.aPairWithSuccessorFrom(LocalDate.of(2026, 11, 10));

        assertThat(JournalSubjects.mentors(unit))
                .containsExactly(UnitFixtures.MENTOR, UnitFixtures.SUCCESSOR);
    }

    @Test
    void everyKindOfMeetingHasTypicalTopics() {
        assertThat(MeetingKinds.all())
                .allSatisfy(kind -> assertThat(TypicalTopics.usual(kind.code())).isNotEmpty());
    }
}
