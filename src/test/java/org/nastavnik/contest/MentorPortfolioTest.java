package org.nastavnik.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.PaperText;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.grammar.Post;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

class MentorPortfolioTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 15);

    private static final MentorYear YEAR =
            new MentorYear(
                    List.of("«Учитель – учитель»"),
                    List.of(new MentorPortfolio.OrderLine(DAY, "82-од", "О назначении")),
                    List.of(
                            new MentorPortfolio.PlanLine("Урок", "Карты", "ноябрь", DAY, "есть"),
                            new MentorPortfolio.PlanLine("Урок", "Разбор", "март", null, "нет")),
                    MentorYear.summary(
                            List.of(
                                    new MentorYear.Met(DAY.minusDays(9), "знакомство", "ожидания"),
                                    new MentorYear.Met(DAY.minusDays(3), "регулярная", "урок"),
                                    new MentorYear.Met(DAY, "регулярная", "Урок")),
                            List.of("знакомство", "регулярная")));

    private static MentorPortfolio portfolio() {
        DeclinableName name =
                DeclinableName.of(new PersonName("Образцов", "Пётр", "Ильич"), Gender.M);
        return new MentorPortfolio(
                new Letterhead(
                        null, InstitutionName.of("Учреждение «Школа»"), "«Школа»", "Ершовск"),
                "Ершовск",
                new MentorPortfolio.Contest(
                        "«Лучшие практики»",
                        InstitutionName.of("Учреждение «ИМЦ»"),
                        "«Педагог»",
                        2027),
                new MentorPortfolio.Mentor(
                        name,
                        Post.of("учитель"),
                        "высшее",
                        "22 года",
                        "2019 года",
                        null,
                        YEAR.forms(),
                        "8",
                        "a@school.example"),
                DAY,
                null,
                List.of("Работает давно."),
                new Signatory(Post.of("директор"), name),
                YEAR.orders(),
                List.of("Я стал наставником случайно."),
                new MentorPortfolio.Practice(
                        "Урок на двоих",
                        "Цель",
                        "учителя",
                        List.of("Вместе."),
                        List.of("Тема"),
                        List.of("8 уроков"),
                        "Подходит всем."),
                YEAR.plan(),
                YEAR.planDone(),
                Objects.requireNonNull(YEAR.meetings()),
                List.of(MentorPortfolio.Result.of("Оценка урока; 2,9; 4,1")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void printsWhatTheProgramGathered() throws Exception {
        String text = PaperText.of(portfolio()).replace('\u00a0', ' ');

        assertThat(text)
                .contains(
                        "82-од",
                        "Выполнено мероприятий плана: 1 из 2.",
                        "С 06.02.2027 по 15.02.2027 проведено встреч: 3.",
                        "+1,2",
                        "Образцова Петра Ильича");
    }

    @Test
    void countsMeetingsByKindAndNamesATopicOnce() {
        assertThat(Objects.requireNonNull(YEAR.meetings()).byKind())
                .containsExactly(
                        new MentorPortfolio.MeetingCount("знакомство", 1, "ожидания"),
                        new MentorPortfolio.MeetingCount("регулярная", 2, "урок"));
    }

    @Test
    void writesAFallWithAMinus() {
        assertThat(MentorPortfolio.Result.of("Тревожность; 6,5; 5,3").change())
                .isEqualTo("\u22121,2");
    }

    @Test
    void leavesWordsBeforeAndAfterWithoutADifference() {
        assertThat(MentorPortfolio.Result.of("Отношение; тревожное; спокойное").change())
                .isEqualTo("–");
    }
}
