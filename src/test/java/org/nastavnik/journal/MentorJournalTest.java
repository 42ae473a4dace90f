package org.nastavnik.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.journal.MeetingFixtures.RECORDING;
import static org.nastavnik.journal.MeetingFixtures.anEntry;
import static org.nastavnik.journal.MeetingFixtures.notes;
import static org.nastavnik.pairing.UnitFixtures.MENTEE;
import static org.nastavnik.pairing.UnitFixtures.MENTOR;
import static org.nastavnik.pairing.UnitFixtures.aGroup;
import static org.nastavnik.pairing.UnitFixtures.aPair;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.PaperText;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

class MentorJournalTest {

    private static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 11, 9);

    private static MentorJournal.Around around() {
        return new MentorJournal.Around(
                new MentoringForms().byCode("TEACHER_TEACHER"),
                name("Примерова", "Анна", "Сергеевна", Gender.F),
                List.of(
                        name("Показова", "Любовь", "Игоревна", Gender.F),
                        name("Образцов", "Фёдор", "Ильич", Gender.M)),
                id -> id == MENTEE ? "Показова Л.И." : "Образцов Ф.И.",
                Schools.ZONE,
                true);
    }

    private static DeclinableName name(String last, String first, String middle, Gender gender) {
        return DeclinableName.of(new PersonName(last, first, middle), gender);
    }

    private static String print(MentoringUnit unit, List<MeetingEntry> entries) throws Exception {
        return PaperText.of(MentorJournal.of(unit, entries, around()));
    }

    @Test
    void printsTheJournalOfAGroupAsTheOfficialForm() throws Exception {
        MentoringUnit group = aGroup();
        MeetingNotes notes =
                notes(LocalDate.of(2026, 11, 9), "REGULAR", "Разговор с родителями", MENTEE);

        String text = print(group, List.of(new MeetingEntry(group, MENTOR, notes, RECORDING)));

        assertThat(text)
                .contains(
                        "Журнал наставника (примерная форма)",
                        "Ф. И. О. наставника. Примерова Анна Сергеевна",
                        "Ф. И. О. наставляемого. Показова Любовь Игоревна и Образцов Фёдор Ильич",
                        "Форма наставничества. «Учитель – учитель»",
                        "Направление. Сопровождение молодых педагогов",
                        "Цель (тема встречи)",
                        "09.11.2026",
                        "Очно; индивидуальная; диалог/обсуждение",
                        "Разговор с родителями",
                        "Выбраны два приёма",
                        "Отсутствовали: Образцов Ф.И.",
                        "подписано в системе 20.11.2026")
                .doesNotContain("{{");
    }

    @Test
    void veryLongTextsInTablesMaySplitAcrossPagesUnderARepeatedHeader() throws Exception {
        MeetingNotes notes = notes(FIRST_MONDAY, "REGULAR", "Тема ".repeat(100), MENTEE);
        MeetingEntry entry = new MeetingEntry(aPair(), MENTOR, notes, RECORDING);

        String xml = PaperText.xmlOf(MentorJournal.of(aPair(), List.of(entry), around()));

        assertThat(xml).containsOnlyOnce("<w:tblHeader/>").doesNotContain("<w:cantSplit/>");
    }

    @Test
    void leavesTheCellToInkWhereTheSchoolSignsOnPaper() throws Exception {
        MentorJournal.Around ink =
                new MentorJournal.Around(
                        around().form(),
                        around().mentor(),
                        around().mentees(),
                        around().shortName(),
                        Schools.ZONE,
                        false);

        String text = PaperText.of(MentorJournal.of(aPair(), List.of(anEntry()), ink));

        assertThat(text).contains("Урок с трудным классом").doesNotContain("подписано в системе");
    }

    @Test
    void missesNobodyInAPair() throws Exception {
        assertThat(print(aPair(), List.of(anEntry())))
                .contains("Урок с трудным классом")
                .doesNotContain("Отсутствовали");
    }

    @Test
    void printsAnEmptyJournal() throws Exception {
        assertThat(print(aPair(), List.of())).contains("Дата встречи").doesNotContain("{{");
    }

    @Test
    void signsOnTheDayOfTheSchoolNotOfTheServer() {
        MeetingEntry late =
                new MeetingEntry(
                        aPair(),
                        MENTOR,
                        MeetingFixtures.notesOf(LocalDate.of(2026, 11, 20)),
                        new MeetingEntry.Recording(
                                Instant.parse("2026-11-20T18:30:00Z"), LocalDate.of(2026, 11, 21)));

        MentorJournal journal = MentorJournal.of(aPair(), List.of(late), around());

        assertThat(journal.meetings().get(0).signedOn()).isEqualTo(LocalDate.of(2026, 11, 21));
    }
}
