package org.nastavnik.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.journal.MeetingFixtures.NOW;
import static org.nastavnik.journal.MeetingFixtures.RECORDING;
import static org.nastavnik.journal.MeetingFixtures.TODAY;
import static org.nastavnik.journal.MeetingFixtures.anEntry;
import static org.nastavnik.journal.MeetingFixtures.notes;
import static org.nastavnik.journal.MeetingFixtures.notesOf;
import static org.nastavnik.pairing.UnitFixtures.FIRST_DAY;
import static org.nastavnik.pairing.UnitFixtures.MENTEE;
import static org.nastavnik.pairing.UnitFixtures.MENTOR;
import static org.nastavnik.pairing.UnitFixtures.SECOND_MENTEE;
import static org.nastavnik.pairing.UnitFixtures.SUCCESSOR;
import static org.nastavnik.pairing.UnitFixtures.aGroup;
import static org.nastavnik.pairing.UnitFixtures.aPair;
import static org.nastavnik.pairing.UnitFixtures.aPairWithSuccessorFrom;
import static org.nastavnik.pairing.UnitFixtures.anAgreedPair;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.shared.RuleBroken;

class MeetingEntryTest {

    private static void assertBreaks(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleBroken.class).hasMessage(rule);
    }

    private static MeetingEntry entry(MentoringUnit unit, long mentor, MeetingNotes notes) {
        return new MeetingEntry(unit, mentor, notes, RECORDING);
    }

    @Test
    void keepsWhatTheMentorWrote() {
        MeetingEntry entry = anEntry();

        assertThat(entry.notes()).isEqualTo(notesOf(TODAY));
        assertThat(entry.state()).isEqualTo(MeetingEntry.State.RECORDED);
        assertThat(entry.recordedAt()).isEqualTo(NOW);
    }

    @Test
    void isNotWrittenBeforeTheOrder() {
        assertBreaks(
                "journal.rule.notWorking", () -> entry(anAgreedPair(), MENTOR, notesOf(TODAY)));
    }

    @Test
    void isNotWrittenBeforeTheMeeting() {
        assertBreaks(
                "journal.rule.future", () -> entry(aPair(), MENTOR, notesOf(TODAY.plusDays(1))));
    }

    @Test
    void isNotOlderThanTheUnit() {
        assertBreaks(
                "journal.rule.outside",
                () -> entry(aPair(), MENTOR, notesOf(FIRST_DAY.minusDays(1))));
    }

    @Test
    void liesInTheDaysOfItsMentor() {
        LocalDate change = LocalDate.of(2026, 11, 10);
        MentoringUnit unit = aPairWithSuccessorFrom(change);

        assertThat(entry(unit, SUCCESSOR, notesOf(change)).mentorId()).isEqualTo(SUCCESSOR);
        assertThat(entry(unit, MENTOR, notesOf(change.minusDays(1))).mentorId()).isEqualTo(MENTOR);
        assertBreaks(
                "journal.rule.outside", () -> entry(unit, SUCCESSOR, notesOf(change.minusDays(1))));
        assertBreaks("journal.rule.outside", () -> entry(unit, MENTOR, notesOf(change)));
    }

    @Test
    void isNobodysWhenNobodyCame() {
        assertBreaks(
                "journal.rule.nobodyCame",
                () -> entry(aGroup(), MENTOR, notes(TODAY, "REGULAR", "Тема")));
    }

    @Test
    void namesOnlyMenteesOfThatDay() {
        assertBreaks(
                "journal.rule.stranger",
                () -> entry(aPair(), MENTOR, notes(TODAY, "REGULAR", "Тема", SECOND_MENTEE)));
    }

    @Test
    void isConfirmedWithALineOfTheMentee() {
        MeetingEntry entry = anEntry();

        entry.confirm(MENTEE, "Было полезно", NOW);

        assertThat(entry.state()).isEqualTo(MeetingEntry.State.CONFIRMED);
        assertThat(entry.confirmedBy()).isEqualTo(MENTEE);
        assertThat(entry.menteeFeedback()).isEqualTo("Было полезно");
    }

    @Test
    void isConfirmedOnceAndNeverByItsMentor() {
        MeetingEntry entry = anEntry();

        assertBreaks("journal.rule.own", () -> entry.confirm(MENTOR, null, NOW));
        entry.confirm(MENTEE, null, NOW);

        assertBreaks("journal.rule.confirmed", () -> entry.confirm(MENTEE, null, NOW));
    }

    @Test
    void leavesNoTraceOfACorrectionBeforeConfirmation() {
        MeetingEntry entry = anEntry();

        entry.correct(aPair(), notes(TODAY, "REGULAR", "Новая тема", MENTEE), RECORDING);

        assertThat(entry.notes().topic()).isEqualTo("Новая тема");
        assertThat(entry.revisions()).isEmpty();
    }

    @Test
    void keepsTheFormerTextOfACorrectionAfterConfirmation() {
        MeetingEntry entry = anEntry();
        entry.confirm(MENTEE, "Было полезно", NOW);

        entry.correct(aPair(), notes(TODAY, "REGULAR", "Новая тема", MENTEE), RECORDING);

        assertThat(entry.state()).isEqualTo(MeetingEntry.State.RECORDED);
        assertThat(entry.menteeFeedback()).isNull();
        assertThat(entry.revisions())
                .singleElement()
                .satisfies(
                        former -> {
                            assertThat(former.topic()).isEqualTo("Урок с трудным классом");
                            assertThat(former.menteeFeedback()).isEqualTo("Было полезно");
                            assertThat(former.confirmedAt()).isEqualTo(NOW);
                            assertThat(former.changedBy()).isEqualTo(MENTOR);
                        });
    }

    @Test
    void staysAsItWasWhenACorrectionIsRefused() {
        MeetingEntry entry = anEntry();
        entry.confirm(MENTEE, null, NOW);

        assertBreaks(
                "journal.rule.future",
                () -> entry.correct(aPair(), notesOf(TODAY.plusDays(1)), RECORDING));

        assertThat(entry.state()).isEqualTo(MeetingEntry.State.CONFIRMED);
        assertThat(entry.notes()).isEqualTo(notesOf(TODAY));
    }

    @Test
    void mayStillBeCorrectedByAFormerMentor() {
        MeetingEntry entry = anEntry();
        LocalDate change = TODAY.plusDays(1);

        entry.correct(
                aPairWithSuccessorFrom(change),
                notes(TODAY, "REGULAR", "Точнее", MENTEE),
                RECORDING);

        assertThat(entry.notes().topic()).isEqualTo("Точнее");
    }
}
