package org.nastavnik.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.intake.FilledDocx.aFile;
import static org.nastavnik.intake.FilledDocx.down;
import static org.nastavnik.intake.FilledDocx.row;
import static org.nastavnik.intake.FilledDocx.tc;
import static org.nastavnik.intake.FilledDocx.top;
import static org.nastavnik.intake.FilledDocx.tr;
import static org.nastavnik.intake.FilledDocx.wide;
import static org.nastavnik.intake.OfficialForms.only;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadPapersTest {

    private static List<String> column(ReadPaper paper, String field) {
        return paper.rows().stream().map(row -> row.fields().get(field)).toList();
    }

    @Test
    void readsTheOfficialPlan() {
        ReadPaper plan = only(OfficialForms.aPlan());

        assertThat(plan.kind()).isEqualTo(PaperKind.PLAN);
        assertThat(plan.head().text(PaperHead.Fact.MENTOR)).isEqualTo("Образцов Пётр Ильич");
        assertThat(plan.head().text(PaperHead.Fact.MENTEES)).isEqualTo("Учебная Майя Олеговна");
        assertThat(plan.head().text(PaperHead.Fact.INSTITUTION)).isEqualTo("МБОУ «Ершовская СОШ»");
        assertThat(plan.head().text(PaperHead.Fact.GOAL)).isEqualTo("Освоить современный урок");
        assertThat(column(plan, RowFields.COMPETENCE))
                .containsExactly("Проектирование урока", "Оценивание", "Работа с родителями");
        assertThat(column(plan, RowFields.LAST_DAY))
                .containsExactly("2026-11-30", "2026-12-25", "2027-02-28");
        assertThat(column(plan, RowFields.FORMAT))
                .containsExactly("IN_PERSON", "REMOTE", "IN_PERSON");
        assertThat(plan.rows()).allSatisfy(row -> assertThat(row.remarks()).isEmpty());
    }

    @Test
    void readsTheOfficialJournal() {
        ReadPaper journal = only(OfficialForms.aJournal());

        assertThat(journal.kind()).isEqualTo(PaperKind.JOURNAL);
        assertThat(journal.head().text(PaperHead.Fact.MENTOR)).isEqualTo("Образцов Пётр Ильич");
        assertThat(journal.head().text(PaperHead.Fact.DIRECTION))
                .isEqualTo("Сопровождение молодых педагогов");
        assertThat(column(journal, RowFields.DATE)).containsExactly("2026-10-05", "2026-10-12");
        assertThat(column(journal, RowFields.FORMAT)).containsExactly("IN_PERSON", "REMOTE");
        assertThat(column(journal, RowFields.ACTIVITY))
                .containsExactly("диалог/обсуждение", "практическая работа");
        assertThat(column(journal, RowFields.KIND)).containsExactly("ACQUAINTANCE", "REGULAR");
        assertThat(journal.rows()).allSatisfy(row -> assertThat(row.remarks()).isEmpty());
    }

    @Test
    void takesPlanAndJournalOutOfTheWholeExampleAndLeavesTheRoadMap() {
        ReadPapers read = OfficialForms.read(OfficialForms.all().bytes());

        assertThat(read.papers())
                .extracting(ReadPaper::kind)
                .containsExactly(PaperKind.PLAN, PaperKind.JOURNAL);
        assertThat(read.papers()).extracting(paper -> paper.rows().size()).containsExactly(3, 2);
        assertThat(read.others()).hasSize(2);
    }

    @Test
    void anEmptyFormIsFoundAndHasNoRows() {
        List<String> blank = List.of("", " ", "____", "…", "–");

        ReadPaper plan = only(aFile().table(OfficialForms.PLAN, List.of(blank, blank)));

        assertThat(plan.rows()).isEmpty();
    }

    @Test
    void headingsMayStandInTwoRows() {
        ReadPaper plan =
                only(
                        aFile().lines("Индивидуальный план")
                                .table(
                                        row(
                                                top("№"),
                                                top("Мероприятия"),
                                                wide(2, "Сроки"),
                                                top("Ожидаемый\nрезультат")),
                                        row(down(), down(), tc("план"), tc("факт"), down()),
                                        tr("1", "2", "3", "4", "5"),
                                        tr("1.", "Анализ урока", "ноябрь", "12.11", "Карта")));

        assertThat(column(plan, RowFields.CONTENT)).containsExactly("Анализ урока");
        assertThat(column(plan, RowFields.DEADLINE)).containsExactly("ноябрь");
        assertThat(column(plan, RowFields.RESULT)).containsExactly("Карта");
        assertThat(plan.columns()).containsExactly("Сроки факт");
    }

    @Test
    void mergedCellsAreToldToEachRowThatTheyReach() {
        ReadPaper plan =
                only(
                        aFile().table(
                                        tr(OfficialForms.PLAN.toArray(String[]::new)),
                                        row(
                                                top("Урок"),
                                                tc("Карта урока"),
                                                tc("октябрь"),
                                                tc("очно"),
                                                tc("Карта")),
                                        row(
                                                down(),
                                                tc("Открытый урок"),
                                                tc("до 15.12"),
                                                tc("онлайн"),
                                                tc("Видео")),
                                        row(down(), tc(""), tc(""), tc(""), tc(""))));

        assertThat(column(plan, RowFields.COMPETENCE)).containsExactly("Урок", "Урок");
        assertThat(column(plan, RowFields.FORMAT)).containsExactly("IN_PERSON", "REMOTE");
    }

    @Test
    void sectionRowsNameTheCompetenceOfRowsWithoutOne() {
        ReadPaper plan =
                only(
                        aFile().lines("Индивидуальный план работы наставника")
                                .table(
                                        tr("№ п/п", "Содержание работы", "Срок", "Форма работы"),
                                        row(wide(4, "I. Адаптация")),
                                        tr("1", "Знакомство со школой", "сентябрь", "очно"),
                                        row(wide(4, "II. Методика")),
                                        tr("2", "Посещение уроков", "2 четверть", "очно")));

        assertThat(column(plan, RowFields.COMPETENCE))
                .containsExactly("I. Адаптация", "II. Методика");
        assertThat(plan.rows().get(0).remarks()).containsExactly(RowRemark.COMPETENCE_FROM_SECTION);
    }

    @Test
    void namesMayStandInATableOfTwoColumns() {
        ReadPaper journal =
                only(
                        aFile().lines("Дневник наставника")
                                .table(
                                        tr("Ф.И.О. наставника", "Образцов П. И., учитель"),
                                        tr("Наставляемый (ФИО, класс)", "Показова Любовь, 7 «А»"))
                                .table(
                                        tr("Дата", "Тема", "Что сделано", "Итог"),
                                        tr("12.10", "Урок", "Разобрали урок", "План")));

        assertThat(journal.head().text(PaperHead.Fact.MENTOR)).isEqualTo("Образцов П. И., учитель");
        assertThat(journal.head().text(PaperHead.Fact.MENTEES)).isEqualTo("Показова Любовь, 7 «А»");
        assertThat(column(journal, RowFields.DATE)).containsExactly("2026-10-12");
    }

    @Test
    void aTableThatGoesOnAfterAPageNeedsNoHeadings() {
        ReadPaper journal =
                only(
                        OfficialForms.aJournal()
                                .lines("")
                                .table(
                                        tr(
                                                "19.10.2026",
                                                "очно",
                                                "Оценки",
                                                "Разобрали",
                                                "Понятно",
                                                "")));

        assertThat(column(journal, RowFields.DATE))
                .containsExactly("2026-10-05", "2026-10-12", "2026-10-19");
    }

    @Test
    void whatIsUnclearIsLeftEmptyAndSaid() {
        ReadPaper journal =
                only(
                        aFile().lines("Журнал")
                                .table(
                                        tr("Дата встречи", "Формат", "Тема", "Результат"),
                                        tr("октябрь", "очно/дистанционно", "Урок", "План")));

        ReadPaper.Row row = journal.rows().get(0);

        assertThat(row.fields())
                .containsEntry(RowFields.DATE, "")
                .containsEntry(RowFields.FORMAT, "")
                .containsEntry(RowFields.CONTENT, "Урок");
        assertThat(row.remarks())
                .containsExactlyInAnyOrder(
                        RowRemark.DATE_UNCLEAR,
                        RowRemark.FORMAT_UNCLEAR,
                        RowRemark.ACTIVITY_ASSUMED,
                        RowRemark.CONTENT_FROM_TOPIC);
        assertThat(row.source()).containsEntry("Дата встречи", "октябрь");
    }

    @Test
    void dividedWordsAndForeignLettersInHeadingsDoNotMatter() {
        ReadPaper plan =
                only(
                        aFile().table(
                                        tr("Содер-\nжание деятель- ности", "Cроки", "Peзультат"),
                                        tr("Урок", "май", "Карта")));

        assertThat(column(plan, RowFields.DEADLINE)).containsExactly("май");
        assertThat(column(plan, RowFields.RESULT)).containsExactly("Карта");
    }

    @Test
    void whoDidNotComeIsTakenOutOfTheResult() {
        ReadPaper journal =
                only(
                        aFile().table(
                                        OfficialForms.JOURNAL,
                                        List.of(
                                                List.of(
                                                        "12.10.2026",
                                                        "Очно; групповая; экскурсия",
                                                        "Музей",
                                                        "Посетили музей",
                                                        "План готов.\nОтсутствовали: Сафин Ф.",
                                                        ""))));

        assertThat(column(journal, RowFields.RESULT)).containsExactly("План готов.");
        assertThat(column(journal, RowFields.ABSENT)).containsExactly("Отсутствовали: Сафин Ф.");
    }

    @Test
    void whatOnlySoundsLikeAbsenceStaysInTheResult() {
        List<String> row =
                List.of(
                        "12.10.2026",
                        "Очно",
                        "Урок",
                        "Разбор",
                        "Замечаний не было. Отсутствовала мотивация",
                        "");

        ReadPaper journal = only(aFile().table(OfficialForms.JOURNAL, List.of(row)));

        assertThat(column(journal, RowFields.RESULT))
                .containsExactly("Замечаний не было. Отсутствовала мотивация");
        assertThat(column(journal, RowFields.ABSENT)).containsExactly("");
    }

    @Test
    void readsThreeHundredRows() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            rows.add(List.of("Урок " + i, "Анализ " + i, "май", "очно", "Карта " + i));
        }

        ReadPaper plan = only(aFile().table(OfficialForms.PLAN, rows));

        assertThat(column(plan, RowFields.CONTENT)).hasSize(300).contains("Анализ 299");
    }

    @Test
    void tablesOfOtherPapersAreToldAndNotRead() {
        ReadPapers read =
                OfficialForms.read(
                        aFile().table(
                                        tr("№", "Ф. И. О.", "Класс", "Телефон"),
                                        tr("1", "Тестова Анна", "7 «А»", ""))
                                .bytes());

        assertThat(read.papers()).isEmpty();
        assertThat(read.others()).containsExactly("№ | Ф. И. О. | Класс | Телефон");
    }
}
