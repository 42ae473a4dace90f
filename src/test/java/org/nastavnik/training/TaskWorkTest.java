package org.nastavnik.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.training.TrainingFixtures.CURATOR;
import static org.nastavnik.training.TrainingFixtures.MENTOR;
import static org.nastavnik.training.TrainingFixtures.NOW;
import static org.nastavnik.training.TrainingFixtures.SCHOOL;

import org.junit.jupiter.api.Test;
import org.nastavnik.shared.RuleBroken;

class TaskWorkTest {

    private final TrainingFixtures town = new TrainingFixtures();
    private final TrainingTask task = town.aTask(SCHOOL);
    private final TaskWork work = new TaskWork(task, MENTOR);

    @Test
    void changesNoMoreOnceItIsHandedIn() {
        work.handIn("Готово", NOW);

        assertThatThrownBy(() -> work.draft("Иначе"))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("training.rule.handedIn");
        assertThat(work.answer()).isEqualTo("Готово");
    }

    @Test
    void isMendedOnceItIsReturned() {
        work.handIn("Готово", NOW);
        work.giveBack("Подробнее", CURATOR, NOW);

        work.handIn("Подробно", NOW);

        assertThat(work.state()).isEqualTo(TaskWork.State.HANDED_IN);
        assertThat(work.answer()).isEqualTo("Подробно");
    }

    @Test
    void isAcceptedUnansweredOnlyWithAGround() {
        assertThatThrownBy(() -> work.accept(null, CURATOR, NOW))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("training.rule.creditWithoutNote");
        assertThat(work.state()).isEqualTo(TaskWork.State.DRAFT);

        work.accept("Занятие очно", CURATOR, NOW);

        assertThat(work.state()).isEqualTo(TaskWork.State.ACCEPTED);
    }

    @Test
    void isReturnedEvenAfterAMistakenAcceptance() {
        work.handIn("Готово", NOW);
        work.accept("4 часа", CURATOR, NOW);

        work.giveBack("Это другое задание", CURATOR, NOW);

        assertThat(work.state()).isEqualTo(TaskWork.State.RETURNED);
        assertThat(work.note()).isNull();
    }

    @Test
    void isNotReturnedBeforeItIsHandedIn() {
        work.draft("Начал");

        assertThatThrownBy(() -> work.giveBack("Рано", CURATOR, NOW))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("training.rule.notHandedIn");
    }

    @Test
    void knowsASecondPressOfTheSameButton() {
        work.handIn("Готово", NOW);

        assertThat(work.isHandedIn("Готово")).isTrue();
        assertThat(work.isHandedIn("Готово и ещё")).isFalse();
    }
}
