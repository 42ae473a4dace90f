package org.nastavnik.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.training.TrainingFixtures.YEAR;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.site.Problems;

class TrainingTaskFormTest {

    private final Problems problems = new Problems();

    private static TrainingTaskForm typed() {
        TrainingTaskForm form = new TrainingTaskForm();
        form.title = " Рабочая тетрадь ";
        form.description = "Сформулировать цель";
        form.dueOn = "01.12.2026";
        form.link = "https://ershovo.example/tetrad";
        form.hours = "4";
        return form;
    }

    @Test
    void readsWhatIsTyped() {
        assertThat(typed().terms(YEAR, problems))
                .isEqualTo(
                        new TrainingTask.Terms(
                                "Рабочая тетрадь",
                                "Сформулировать цель",
                                LocalDate.of(2026, 12, 1),
                                "https://ershovo.example/tetrad",
                                4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://ershovo.example/tetrad",
                "javascript:alert(1)",
                "https:tetrad",
                "https://user:word@ershovo.example/",
                "//ershovo.example",
                "data:text/html,x",
                "https://ershovo.example/с пробелом",
                "тетрадь"
            })
    void leadsToMaterialByHttpsAlone(String link) {
        TrainingTaskForm form = typed();
        form.link = link;

        assertThat(form.terms(YEAR, problems)).isNull();
        assertThat(problems.all()).containsOnlyKeys("link");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.08.2026", "01.09.2027", "завтра", ""})
    void isDueWithinTheYear(String day) {
        TrainingTaskForm form = typed();
        form.dueOn = day;

        assertThat(form.terms(YEAR, problems)).isNull();
        assertThat(problems.all()).containsOnlyKeys("dueOn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "501", "четыре"})
    void countsForAReasonableNumberOfHours(String hours) {
        TrainingTaskForm form = typed();
        form.hours = hours;

        assertThat(form.terms(YEAR, problems)).isNull();
        assertThat(problems.all()).containsOnlyKeys("hours");
    }
}
