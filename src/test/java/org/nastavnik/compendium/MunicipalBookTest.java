package org.nastavnik.compendium;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.Annex;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.grammar.Post;
import org.nastavnik.monitoring.Outcome;
import org.nastavnik.monitoring.SmallTable;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

class MunicipalBookTest {

    private static final MunicipalBook.Cover COVER =
            new MunicipalBook.Cover(
                    new Letterhead(null, InstitutionName.of("Учреждение"), "ИМЦ", "Образцовск"),
                    "города Образцовска",
                    "Образцовск",
                    "2026 – 2027",
                    2027,
                    List.of(),
                    List.of("Школа 9"),
                    new Signatory(
                            Post.of("методист"),
                            DeclinableName.of(new PersonName("Показова", "Инна", null), Gender.F)));

    private static final MunicipalGathering.Share UNKNOWN = new MunicipalGathering.Share(0, 0);

    private static MunicipalGathering.Gift gift(
            String school, int pairs, MunicipalGathering.Given... practices) {
        return gift(school, pairs, UNKNOWN, UNKNOWN, practices);
    }

    private static MunicipalGathering.Gift gift(
            String school,
            int pairs,
            MunicipalGathering.Share done,
            MunicipalGathering.Share content,
            MunicipalGathering.Given... practices) {
        return new MunicipalGathering.Gift(
                school,
                new SmallTable.Numbers(pairs, 2 * pairs, pairs, 0, 9),
                UNKNOWN,
                done,
                content,
                false,
                List.of(practices));
    }

    private static MunicipalGathering.Given practice(String form, String title) {
        SchoolCompendium.PracticeText text =
                SchoolCompendium.PracticeText.of(
                        PracticeTest.written(), form, List.of("Примерова А.С."), Attached.NONE);
        return new MunicipalGathering.Given(
                form,
                new SchoolCompendium.PracticeText(
                        title,
                        text.form(),
                        text.authors(),
                        text.problem(),
                        text.goal(),
                        text.targetGroup(),
                        text.description(),
                        text.steps(),
                        text.resources(),
                        text.results(),
                        text.replication(),
                        text.scaling(),
                        text.risks(),
                        List.of(),
                        title),
                List.of(new Annex(title, "файл", () -> new byte[0])));
    }

    private static MunicipalBook book() {
        return new MunicipalBook(
                List.of(
                        gift(
                                "Школа 1",
                                7,
                                practice("STUDENT_STUDENT", "Ясный взгляд"),
                                practice("TEACHER_TEACHER", "Урок на двоих")),
                        gift("Школа 2", 1, practice("TEACHER_TEACHER", "Азбука")),
                        gift("Школа 3", 22)),
                new MentoringForms().all());
    }

    @Test
    void numbersPracticesThroughAllFormsAndTellsThemInBothIndexes() {
        MunicipalCompendium data = book().data(COVER);

        assertThat(data.forms().stream().flatMap(form -> form.practices().stream()))
                .extracting(MunicipalCompendium.Practice::no)
                .containsExactly(1, 2, 3);
        assertThat(data.titles())
                .extracting(MunicipalCompendium.IndexedTitle::title)
                .containsExactly("Азбука", "Урок на двоих", "Ясный взгляд");
        assertThat(data.schoolIndex())
                .extracting(MunicipalCompendium.IndexedSchool::school)
                .containsExactly("Школа 1", "Школа 2");
    }

    @Test
    void filesComeInTheOrderInWhichTheTextHasTheirMarks() {
        MunicipalBook book = book();

        assertThat(book.annexes().stream().map(Annex::mark))
                .containsExactlyElementsOf(
                        book.data(COVER).forms().stream()
                                .flatMap(form -> form.practices().stream())
                                .map(practice -> practice.text().mark())
                                .toList());
    }

    @Test
    void hidesATotalFromWhichTheOnlyHiddenSchoolCouldBeReckoned() {
        assertThat(book().data(COVER).totals().plans().hidden()).isTrue();
    }

    @Test
    void totalOfSharesIsTheShareOfTheSumsAndNotTheMeanOfThePercents() {
        MunicipalBook book =
                new MunicipalBook(
                        List.of(
                                gift("Большая", 30, share(270, 300), share(40, 50)),
                                gift("Малая", 4, share(1, 10), share(7, 8)),
                                gift("Без плана", 3, share(5, 0), UNKNOWN)),
                        List.of());

        assertThat(book.data(COVER).totals().plans().value()).isEqualByComparingTo("87.4");
        assertThat(book.data(COVER).totals().coverage().value()).isNull();
    }

    @Test
    void satisfactionIsToldOfThoseWhereEnoughHaveAnswered() {
        MunicipalBook book =
                new MunicipalBook(
                        List.of(
                                gift("Большая", 30, UNKNOWN, share(45, 50)),
                                gift("Малая", 4, UNKNOWN, UNKNOWN)),
                        List.of());

        assertThat(book.data(COVER).schools())
                .extracting(MunicipalCompendium.School::satisfaction)
                .containsExactly(
                        new Outcome(false, new BigDecimal("90.0")), new Outcome(false, null));
        assertThat(book.data(COVER).totals().satisfaction().value()).isEqualByComparingTo("90.0");
    }

    @Test
    void answersOfFewAreNoZeroAndNotTheSameAsNone() {
        MunicipalGathering.Gift few = answered("Школа с тремя ответами", true);
        MunicipalGathering.Gift none = answered("Школа без опроса", false);

        assertThat(satisfaction(few)).isEqualTo(new Outcome(true, null));
        assertThat(satisfaction(none)).isEqualTo(new Outcome(false, null));
        assertThat(satisfaction(none, few)).isEqualTo(new Outcome(true, null));
    }

    private static Outcome satisfaction(MunicipalGathering.Gift... gifts) {
        return new MunicipalBook(List.of(gifts), List.of()).data(COVER).totals().satisfaction();
    }

    private static MunicipalGathering.Gift answered(String school, boolean few) {
        return new MunicipalGathering.Gift(
                school,
                new SmallTable.Numbers(4, 8, 4, 0, 9),
                UNKNOWN,
                UNKNOWN,
                UNKNOWN,
                few,
                List.of());
    }

    @Test
    void numbersOfTheSchoolWithOnePairAreNotTold() {
        MunicipalCompendium.School small = book().data(COVER).schools().get(1);

        assertThat(small.mentees().few()).isTrue();
        assertThat(small.pairs().count()).isNull();
        assertThat(small.meetings().count()).isNull();
    }

    private static MunicipalGathering.Share share(int part, int whole) {
        return new MunicipalGathering.Share(part, whole);
    }

    @Test
    void countsSchoolsBySizeForTheChart() {
        assertThat(book().data(COVER).sizes().series().get(0).values())
                .containsExactly(
                        BigDecimal.valueOf(1),
                        BigDecimal.valueOf(1),
                        BigDecimal.valueOf(0),
                        BigDecimal.valueOf(1));
    }

    @Test
    void aCityWhereNobodySubmittedGetsItsListOfSilentSchools() throws Exception {
        MunicipalCompendium data =
                new MunicipalBook(List.of(), new MentoringForms().all()).data(COVER);

        assertThat(org.nastavnik.document.PaperText.of(data))
                .contains("Практики в этом учебном году не представлены.", "Школа 9");
    }
}
