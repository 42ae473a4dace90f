package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.PaperText;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.grammar.Post;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

class BasePapersTest {

    private static final LocalDate DAY = LocalDate.of(2027, 5, 28);
    private static final String START = "<w:vMerge w:val=\"restart\"/>";
    private static final String CONTINUED = "<w:vMerge/>";
    private static final Signatory CURATOR = new Signatory(Post.of("методист"), name("Тестова"));

    private static DeclinableName name(String last) {
        return DeclinableName.of(new PersonName(last, "Анна", null), Gender.F);
    }

    private static MentorBase mentors(List<MentorBase.Mentor> mentors) {
        return new MentorBase(InstitutionName.of("Школа"), "2026/2027", DAY, mentors, CURATOR);
    }

    private static MentorBase.Mentor mentor(int no, MentorBase.Work... works) {
        return new MentorBase.Mentor(
                no,
                name("Примерова"),
                "телефон школы",
                "учитель физики",
                "урок",
                null,
                null,
                null,
                null,
                null,
                List.of(works));
    }

    private static MentorBase.Work group(String... mentees) {
        return new MentorBase.Work(
                List.of(mentees).stream()
                        .map(last -> new MentorBase.Mentee(name(last), "7 «Б» класс"))
                        .toList(),
                "«Педагог – ученик»",
                null,
                null,
                null);
    }

    @Test
    void mergesTheCellsOfAMentorWithSeveralGroups() throws Exception {
        MentorBase base =
                mentors(List.of(mentor(1, group("Показова", "Черновик"), group("Учебная"))));

        String xml = PaperText.xmlOf(base);

        assertThat(xml.split(START, -1)).hasSize(11);
        assertThat(xml.split(CONTINUED, -1)).hasSize(11);
        assertThat(PaperText.of(base))
                .contains("\n1\tПримерова Анна\t", "Показова Анна; Черновик Анна\t")
                .contains("\n\t\t\t\t\t\t\t\t\t\tУчебная Анна\t«Педагог – ученик»\t7 «Б» класс\t");
    }

    @Test
    void mentorWhomAnotherHasFollowedIsDoneOnHisOwnLastDay() {
        MentoringUnit unit = UnitFixtures.aPair();

        unit.replaceMentor(UnitFixtures.SUCCESSOR, LocalDate.of(2026, 12, 1), 9);

        assertThat(BasePapers.handedOverOn(unit, UnitFixtures.MENTOR))
                .contains(LocalDate.of(2026, 11, 30));
        assertThat(BasePapers.handedOverOn(unit, UnitFixtures.SUCCESSOR)).isEmpty();
    }

    @Test
    void keepsAMentorWithoutAPair() throws Exception {
        assertThat(PaperText.of(mentors(List.of(mentor(1)))))
                .contains("\tурок\t–\t–\t–\t–\t–\t–\t–\t–\t–\t–\t–\n");
    }

    @Test
    void numbersSixtyMentorsUnderOneHead() throws Exception {
        MentorBase base =
                mentors(
                        IntStream.rangeClosed(1, 60)
                                .mapToObj(no -> mentor(no, group("Учебная"), group("Показова")))
                                .toList());

        assertThat(PaperText.xmlOf(base)).containsOnlyOnce("<w:tblHeader/>");
        assertThat(PaperText.of(base)).contains("\n1\tПримерова", "\n60\tПримерова");
    }

    @Test
    void saysThatABaseIsEmpty() throws Exception {
        assertThat(PaperText.of(mentors(Collections.emptyList())))
                .contains("В базе пока нет наставников.");
    }

    @Test
    void marksEachProgrammeOfAMenteeByItself() throws Exception {
        MenteeBase base =
                new MenteeBase(
                        InstitutionName.of("Школа"),
                        "2026/2027",
                        DAY,
                        List.of(
                                new MenteeBase.Mentee(
                                        1,
                                        name("Показова"),
                                        "мать",
                                        2012,
                                        "освоиться",
                                        DAY,
                                        List.of(work(true), work(false)))),
                        CURATOR);

        assertThat(PaperText.of(base))
                .contains("\n1\tПоказова Анна\tмать\t2012\tосвоиться\t28.05.2027\tТестова Анна\t")
                .contains("\t–\tпройдена\n\t\t\t\t\t\tТестова Анна\t", "\t–\t–\n");
    }

    private static MenteeBase.Work work(boolean passed) {
        return new MenteeBase.Work(
                name("Тестова"), "«Ученик – ученик»", "10 «А»", null, null, null, passed);
    }
}
