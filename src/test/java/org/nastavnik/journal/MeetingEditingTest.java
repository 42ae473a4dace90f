package org.nastavnik.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.journal.MeetingFixtures.TODAY;
import static org.nastavnik.journal.MeetingFixtures.anEntry;
import static org.nastavnik.journal.MeetingFixtures.notesOf;

import jakarta.validation.Validation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.shared.Ids;
import org.nastavnik.site.FormsFixture;
import org.nastavnik.site.Problems;

class MeetingEditingTest {

    private final List<MeetingEntry> written = new ArrayList<>();

    private MeetingEditing editing() {
        MeetingEditing editing = new MeetingEditing();
        editing.forms = FormsFixture.with(Validation.buildDefaultValidatorFactory().getValidator());
        editing.record = new RecordMeeting();
        editing.record.meetings =
                new Meetings() {
                    @Override
                    public List<MeetingEntry> of(MentoringUnit unit) {
                        return written;
                    }
                };
        editing.record.current =
                new CurrentPerson() {
                    @Override
                    public long personId() {
                        return UnitFixtures.MENTOR;
                    }
                };
        return editing;
    }

    private static MeetingForm form(String kind, String topic) {
        MeetingForm form = MeetingForm.of(notesOf(TODAY));
        form.kind = kind;
        form.topic = topic;
        return form;
    }

    @Test
    void twoWhoEditTheSameEntryAreToldAndNothingIsOverwritten() {
        MeetingEntry entry = Ids.give(anEntry(), 5);
        MeetingForm form = form(MeetingKinds.REGULAR, "Моя тема");
        form.version = 4;

        MeetingEditing.Read read = editing().read(UnitFixtures.aPair(), form, entry);

        assertThat(read.notes()).isNull();
        assertThat(read.problems().all()).containsOnlyKeys(Problems.FORM);
        assertThat(entry.notes()).isEqualTo(notesOf(TODAY));
    }

    @Test
    void sameMeetingTwiceIsDoubtedUntilTheMentorInsists() {
        written.add(Ids.give(anEntry(), 5));
        MeetingForm form = MeetingForm.of(notesOf(TODAY));

        MeetingEditing.Read doubted = editing().read(UnitFixtures.aPair(), form, null);
        form.anyway = MeetingForm.TICKED;
        MeetingEditing.Read insisted = editing().read(UnitFixtures.aPair(), form, null);

        assertThat(doubted.doubtful()).isTrue();
        assertThat(doubted.notes()).isNull();
        assertThat(insisted.notes()).isEqualTo(notesOf(TODAY));
    }

    @Test
    void secondFinalMeetingIsDoubtedAndNotForbidden() {
        written.add(Ids.give(anEntry(), 5));
        MeetingForm form = form(MeetingKinds.FINAL, "Итоги");
        MeetingEditing editing = editing();
        MeetingNotes held =
                MeetingFixtures.notes(
                        TODAY.minusDays(1), MeetingKinds.FINAL, "Итоги года", UnitFixtures.MENTEE);
        written.add(
                Ids.give(
                        new MeetingEntry(
                                UnitFixtures.aPair(),
                                UnitFixtures.MENTOR,
                                held,
                                MeetingFixtures.RECORDING),
                        6));

        MeetingEditing.Read doubted = editing.read(UnitFixtures.aPair(), form, null);
        form.anyway = MeetingForm.TICKED;

        assertThat(doubted.problems().of("anyway"))
                .extracting(Problems.Problem::key)
                .containsExactly("journal.problem.once");
        assertThat(editing.read(UnitFixtures.aPair(), form, null).notes()).isNotNull();
    }
}
