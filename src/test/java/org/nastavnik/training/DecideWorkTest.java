package org.nastavnik.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.training.TrainingFixtures.CURATOR;
import static org.nastavnik.training.TrainingFixtures.MENTOR;
import static org.nastavnik.training.TrainingFixtures.NOW;
import static org.nastavnik.training.TrainingFixtures.SCHOOL;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.Role;
import org.nastavnik.place.WorkMoved;
import org.nastavnik.shared.RuleBroken;

class DecideWorkTest {

    private final TrainingFixtures town = new TrainingFixtures();
    private final TrainingTask task = town.aTask(SCHOOL);
    private final List<String> audited = new ArrayList<>();
    private final DecideWork decide = new DecideWork();

    DecideWorkTest() {
        decide.works = town.keptWorks;
        decide.school = town.school;
        decide.current = TrainingFixtures.person(CURATOR, SCHOOL, Role.CURATOR);
        decide.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        decide.audit =
                new AuditLog() {
                    @Override
                    public void write(
                            @Nullable Long personId,
                            @Nullable Long schoolId,
                            String action,
                            @Nullable String subject) {
                        audited.add(action);
                    }
                };
    }

    @Test
    void tellsGradeBooksOfAcceptanceAndReturn() {
        TaskWork work = town.aHandedIn(task, MENTOR);

        decide.accept(work, null);
        decide.giveBack(work, "Подробнее");

        assertThat(town.moved)
                .containsExactly(
                        new WorkMoved("mentor-school", MENTOR),
                        new WorkMoved("mentor-school", MENTOR));
        assertThat(audited).containsExactly("TRAINING_ACCEPTED", "TRAINING_RETURNED");
    }

    @Test
    void tellsNobodyOfWhatARuleForbids() {
        TaskWork untouched = decide.workOf(task, MENTOR);

        assertThatThrownBy(() -> decide.accept(untouched, null)).isInstanceOf(RuleBroken.class);

        assertThat(town.moved).isEmpty();
        assertThat(audited).isEmpty();
        assertThat(town.works).isEmpty();
    }
}
