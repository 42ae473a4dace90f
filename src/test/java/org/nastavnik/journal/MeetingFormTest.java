package org.nastavnik.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.journal.MeetingFixtures.TODAY;
import static org.nastavnik.journal.MeetingFixtures.notes;
import static org.nastavnik.journal.MeetingFixtures.notesOf;
import static org.nastavnik.pairing.UnitFixtures.MENTEE;
import static org.nastavnik.pairing.UnitFixtures.SECOND_MENTEE;
import static org.nastavnik.pairing.UnitFixtures.aGroup;
import static org.nastavnik.pairing.UnitFixtures.aPair;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;

class MeetingFormTest {

    @Test
    void readsBackWhatItShows() {
        Problems problems = new Problems();

        assertThat(MeetingForm.of(notesOf(TODAY)).notes(aPair(), null, problems))
                .isEqualTo(notesOf(TODAY));
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void countsTheOneMenteeOfAPairAsPresent() {
        MeetingForm form = MeetingForm.of(notesOf(TODAY));
        form.attendees = List.of();

        MeetingNotes read = form.notes(aPair(), null, new Problems());

        assertThat(read).isNotNull();
        assertThat(read.attendees()).containsExactly(MENTEE);
    }

    @Test
    void countsOfAGroupWhoWasTicked() {
        MeetingForm form = MeetingForm.of(notesOf(TODAY));
        form.attendees = List.of(SECOND_MENTEE);

        MeetingNotes read = form.notes(aGroup(), null, new Problems());

        assertThat(read).isNotNull();
        assertThat(read.attendees()).containsExactly(SECOND_MENTEE);
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        MeetingForm form = new MeetingForm();
        form.duration = "-5";
        Problems problems = new Problems();

        assertThat(form.notes(aPair(), null, problems)).isNull();
        assertThat(problems.all())
                .containsOnlyKeys(
                        "date",
                        "format",
                        "duration",
                        "kind",
                        "arrangement",
                        "activity",
                        "topic",
                        "content",
                        "result");
    }

    @Test
    void putsABrokenRuleToItsField() {
        Problems problems = new Problems();

        MeetingEditing.blame(new RuleBroken("journal.rule.needsReason"), problems);
        MeetingEditing.blame(new RuleBroken("journal.rule.future"), problems);
        MeetingEditing.blame(new RuleBroken("journal.rule.notWorking", "П-03"), problems);

        assertThat(problems.all()).containsOnlyKeys("reason", "date", Problems.FORM);
    }

    @Test
    void knowsTheSameMeetingWrittenTwice() {
        MeetingNotes first = notes(TODAY, "REGULAR", "Ещё  урок", MENTEE);

        assertThat(first.repeats(notes(TODAY, "REGULAR", " еще урок ", MENTEE))).isTrue();
        assertThat(first.repeats(notes(TODAY, "REGULAR", "Другой урок", MENTEE))).isFalse();
        assertThat(first.repeats(notes(TODAY, "PLANNING", "Ещё урок", MENTEE))).isTrue();
        assertThat(first.repeats(notes(TODAY.minusDays(1), "REGULAR", "Ещё урок", MENTEE)))
                .isFalse();
    }

    @Test
    void proposesTheKindThatIsMissing() {
        assertThat(MeetingDrafts.proposedKind(Set.of(), null, TODAY)).isEqualTo("ACQUAINTANCE");
        assertThat(MeetingDrafts.proposedKind(Set.of("ACQUAINTANCE", "PLANNING"), null, TODAY))
                .isEqualTo("TRIAL");
    }

    @Test
    void proposesARegularMeetingUntilTheEndIsNear() {
        Set<String> held = Set.of("ACQUAINTANCE", "TRIAL", "PLANNING");

        assertThat(MeetingDrafts.proposedKind(held, TODAY.plusDays(15), TODAY))
                .isEqualTo("REGULAR");
        assertThat(MeetingDrafts.proposedKind(held, TODAY.plusDays(14), TODAY)).isEqualTo("FINAL");
    }

    @Test
    void hasKindsThatAreHeldOnce() {
        assertThat(MeetingKinds.all().stream().filter(MeetingKind::oncePerUnit))
                .extracting(MeetingKind::code)
                .containsExactly("ACQUAINTANCE", "TRIAL", "FINAL");
    }
}
