package org.nastavnik.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.training.TrainingFixtures.MENTOR;
import static org.nastavnik.training.TrainingFixtures.NOW;
import static org.nastavnik.training.TrainingFixtures.SCHOOL;

import jakarta.validation.Validation;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.Role;
import org.nastavnik.site.FormsFixture;
import org.nastavnik.site.Problems;

class AnswerTaskTest {

    private final TrainingFixtures town = new TrainingFixtures();
    private final TrainingTask task = town.aTask(SCHOOL);
    private final AnswerTask answer = new AnswerTask();

    AnswerTaskTest() {
        answer.works = town.keptWorks;
        answer.current = TrainingFixtures.person(MENTOR, SCHOOL, Role.MENTOR);
        answer.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        answer.forms = FormsFixture.with(Validation.buildDefaultValidatorFactory().getValidator());
    }

    private static AnswerForm typed(String text, long version) {
        AnswerForm form = new AnswerForm();
        form.answer = text;
        form.version = version;
        return form;
    }

    @Test
    void keepsADraftAndHandsItIn() {
        answer.draft(task, typed("Начал", AnswerForm.NONE));

        Problems problems = answer.handIn(task, typed("Начал и кончил", 0));

        assertThat(problems.isEmpty()).isTrue();
        assertThat(town.works).hasSize(1);
        assertThat(town.works.get(0).state()).isEqualTo(TaskWork.State.HANDED_IN);
    }

    @Test
    void takesASecondPressForTheFirst() {
        AnswerForm form = typed("Готово", AnswerForm.NONE);
        answer.handIn(task, form);

        Problems problems = answer.handIn(task, form);

        assertThat(problems.isEmpty()).isTrue();
        assertThat(town.works).hasSize(1);
    }

    @Test
    void overwritesNothingThatAnotherWindowHasKept() {
        answer.draft(task, typed("В одном окне", AnswerForm.NONE));

        Problems problems = answer.draft(task, typed("В другом окне", AnswerForm.NONE));

        assertThat(problems.of(Problems.FORM)).hasSize(1);
        assertThat(town.works.get(0).answer()).isEqualTo("В одном окне");
    }

    @Test
    void handsInNothingEmpty() {
        Problems problems = answer.handIn(task, typed("  ", AnswerForm.NONE));

        assertThat(problems.all()).containsOnlyKeys("answer");
        assertThat(town.works).isEmpty();
    }

    @Test
    void refusesWhatTheCuratorHasAlready() {
        town.aHandedIn(task, MENTOR);

        Problems problems = answer.draft(task, typed("Иначе", 0));

        assertThat(problems.of(Problems.FORM).get(0).key()).isEqualTo("training.rule.handedIn");
    }

    @Test
    void refusesAWithdrawnTask() {
        task.withdraw();

        Problems problems = answer.handIn(task, typed("Готово", AnswerForm.NONE));

        assertThat(problems.of(Problems.FORM).get(0).key()).isEqualTo("training.rule.withdrawn");
        assertThat(town.works).isEmpty();
    }
}
