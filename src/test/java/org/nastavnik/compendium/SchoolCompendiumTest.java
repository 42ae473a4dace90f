package org.nastavnik.compendium;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.Approval;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.PaperText;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.grammar.Post;
import org.nastavnik.monitoring.Impact;
import org.nastavnik.monitoring.Satisfaction;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.Person;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;
import org.nastavnik.shared.SchoolYear;

class SchoolCompendiumTest {

    private static final LocalDate DAY = LocalDate.of(2027, 5, 28);
    private static final long SCHOOL = 1;

    static Person person(AffiliationKind kind, String last, String first, String post) {
        Person person = new Person(new PersonName(last, first, null), Gender.F, DAY.minusYears(1));
        person.affiliate(new Affiliation(SCHOOL, kind, post, DAY.minusYears(1)));
        return person;
    }

    private static SchoolCompendium compendium() {
        return compendium(null, List.of());
    }

    private static SchoolCompendium compendium(
            SchoolCompendium.@Nullable Process process, List<SchoolCompendium.Change> impact) {
        DeclinableName name =
                DeclinableName.of(new PersonName("Эталонова", "Татьяна", "Андреевна"), Gender.F);
        Figures figures =
                Figures.of(
                        List.of(
                                new Figures.Unit(
                                        "TEACHER_TEACHER", false, Set.of(1L), Set.of(2L), 9, 4, 4)),
                        new MentoringForms().all());
        CompendiumItem item =
                new CompendiumItem(
                        new CompendiumItem.Told(
                                "Нетворкинг", DAY, "актовый зал", 46, "Пять раундов.", "карточка"));
        ToldNumbers told = ToldNumbers.inside(figures);
        return new SchoolCompendium(
                new Letterhead(
                        null,
                        InstitutionName.of("Муниципальное учреждение «Школа»"),
                        "МОУ «Школа»",
                        "Ершовск"),
                "Ершовск",
                "2026 – 2027",
                2027,
                "для передачи в методический центр",
                new Approval(Post.of("директор"), name, null),
                List.of("Слово от куратора."),
                new SchoolCompendium.Programme(
                        DAY,
                        DAY,
                        name,
                        Post.of("заместитель директора"),
                        List.of(),
                        List.of("Р-145")),
                told.byForm(),
                told.totals(),
                figures.plansNote(1),
                figures.indicators(),
                null,
                process,
                impact,
                null,
                List.of(new SchoolCompendium.OrderLine(DAY, "100-к", "О закреплении")),
                List.of("Всё вышло."),
                List.of(SchoolCompendium.Event.of(item, Attached.NONE)),
                List.of(
                        SchoolCompendium.PracticeText.of(
                                PracticeTest.written(),
                                "«Учитель – учитель»",
                                List.of("Примерова А.С., педагог-психолог"),
                                Attached.NONE)),
                Stream.of(
                                "Раздел на сайте: https://school.example/n",
                                "https://school.example/bare",
                                "Папка 04-12 в методическом кабинете")
                        .map(SchoolCompendium.Link::of)
                        .toList());
    }

    @Test
    void printsWhatTheYearHas() throws Exception {
        String text = PaperText.of(compendium());

        assertThat(text)
                .contains(
                        "Слово от куратора.",
                        "100,0\u00a0%",
                        "100-к",
                        "Нетворкинг",
                        "Ведут вдвоём.",
                        "1. Выбор темы",
                        "Раздел на сайте: https://school.example/n")
                .doesNotContain("Мероприятия дорожной карты");
    }

    @Test
    void printsALinkWithoutATitleOnceAndATitleWithoutALinkPlainly() throws Exception {
        assertThat(PaperText.of(compendium()).lines())
                .contains(
                        "2. https://school.example/bare", "3. Папка 04-12 в методическом кабинете");
    }

    @Test
    void saysWhatWasNotMonitored() throws Exception {
        assertThat(PaperText.of(compendium()))
                .contains(
                        "Опрос участников не проводился.",
                        "Параметры участников в этом учебном году не измерялись.")
                .doesNotContain("SWOT");
    }

    @Test
    void printsMonitoringWithoutTheAnswersOfFew() throws Exception {
        SchoolCompendium.Process process =
                new SchoolCompendium.Process(
                        List.of(Satisfaction.of("наставники", 4, 4)),
                        List.of(
                                new SchoolCompendium.Mean(
                                        "Полезно?",
                                        new SchoolCompendium.Marks(true, null),
                                        new SchoolCompendium.Marks(false, null),
                                        null)));
        SchoolCompendium.Change change =
                SchoolCompendium.Change.of(
                        Impact.of(
                                "тревожность",
                                true,
                                Collections.nCopies(
                                        6, new Impact.Pair(BigDecimal.TEN, BigDecimal.ONE))));

        assertThat(PaperText.of(compendium(process, List.of(change))))
                .contains(
                        "\nНаставники\t4\tмало данных\tмало данных\n",
                        "\nПолезно?\tмало данных\tн/д\t–\n",
                        "\nТревожность (снижение – улучшение)\t6\t10,0\t1,0\t−9,0\n");
    }

    @Test
    void namesPairsInTheFullEditionOnly() throws Exception {
        DeclinableName pupil =
                DeclinableName.of(new PersonName("Черновик", "Дарья", null), Gender.F);
        SchoolCompendiumFull.Member member =
                new SchoolCompendiumFull.Member(pupil, Post.of("ученица 10 класса"));
        SchoolCompendiumFull.Unit unit =
                new SchoolCompendiumFull.Unit(
                        "П-02",
                        "«Ученик – ученик»",
                        member,
                        List.of(member),
                        DAY,
                        DAY,
                        16,
                        "90\u00a0%",
                        null);

        assertThat(PaperText.of(new SchoolCompendiumFull(compendium(), List.of(unit))))
                .contains(
                        "Для служебного пользования школы\n",
                        "\nП-02\t«Ученик – ученик»\tЧерновик Дарья, ученица 10 класса\t");
        assertThat(PaperText.of(compendium())).doesNotContain("Черновик", "служебного");
    }

    @Test
    void namesGrownUpAuthorsWithTheirPost() {
        Person author = person(AffiliationKind.TEACHER, "Примерова", "Анна", "учитель физики");

        assertThat(Authors.printed(author, SCHOOL, SchoolYear.of(DAY), List.of("П-03"), DAY))
                .isEqualTo("Примерова\u00a0А., учитель физики");
    }

    @Test
    void doesNotNamePupils() {
        Person author = person(AffiliationKind.PUPIL, "Тестова", "Мария", "7 «А»");

        assertThat(Authors.printed(author, SCHOOL, SchoolYear.of(DAY), List.of("П-03"), DAY))
                .isEqualTo("обучающийся 7 класса, участник П-03");
    }

    @Test
    void doesNotNamePupilsWhoHaveLeftInTheYear() {
        Person author = person(AffiliationKind.PUPIL, "Тестова", "Мария", "9 «А»");
        author.bornOn(DAY.minusYears(19));

        author.leave(SCHOOL, DAY.minusDays(3));

        assertThat(Authors.printed(author, SCHOOL, SchoolYear.of(DAY), List.of(), DAY))
                .isEqualTo("обучающийся 9 класса");
    }
}
