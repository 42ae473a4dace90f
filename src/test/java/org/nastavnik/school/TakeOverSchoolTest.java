package org.nastavnik.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.people.Someone;
import org.nastavnik.shared.Beans;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.PersonName;

class TakeOverSchoolTest {

    private static final long FORMER = 1;
    private static final long SUCCESSOR = 2;
    private static final long BARRED = 11;

    private final List<String> audited = new ArrayList<>();

    private static Person person(long id, String name) {
        return Ids.giveChild(
                new Person(new PersonName(name, "Яна", null), Gender.F, LocalDate.EPOCH), id);
    }

    private TakeOverSchool takeOver() {
        TakeOverSchool takeOver = new TakeOverSchool();
        takeOver.current = Someone.ofSchool(SUCCESSOR, 77, Role.CURATOR);
        takeOver.schools =
                new Schools() {
                    @Override
                    public LocalDate today() {
                        return LocalDate.of(2026, 11, 2);
                    }
                };
        takeOver.persons =
                new Persons() {
                    @Override
                    public List<Person> of(long schoolId) {
                        return List.of(person(10, "Образцова"), person(BARRED, "Тестова"));
                    }
                };
        takeOver.rooms = Beans.of(new Barring());
        takeOver.audit =
                new AuditLog() {
                    @Override
                    public void write(
                            @Nullable Long person,
                            @Nullable Long school,
                            String action,
                            @Nullable String subject) {
                        audited.add(person + " " + school + " " + action + " " + subject);
                    }
                };
        return takeOver;
    }

    @Test
    void whoMayNotComeIsOnlyCountedAndTheLookIsLogged() {
        School former = Ids.giveChild(SchoolFixtures.other(), FORMER);
        former.archive(LocalDate.of(2026, 11, 1), SUCCESSOR);

        TakeOverSchool.Comers comers = takeOver().look(former);

        assertThat(comers.free()).extracting(Person::id).containsExactly(10L);
        assertThat(comers.barred()).isOne();
        assertThat(audited).containsExactly("77 1 SUCCESSION_SEEN school:2");
    }

    private static final class Barring implements Inheritance {

        @Override
        public int order() {
            return 1;
        }

        @Override
        public Map<Long, List<Note>> brings(Succession succession) {
            return Map.of(BARRED, List.of(Note.barring("consent.succession.missing")));
        }

        @Override
        public void take(Succession succession) {}
    }
}
