package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.Role;
import org.nastavnik.people.Someone;
import org.nastavnik.place.Reminder.Due;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Shell;
import org.nastavnik.site.Visitor;

class UnmatchedRemindersTest {

    private final MenteeRequest request = UnitFixtures.aRequest();
    private List<Interview> talks = List.of();

    private List<Due> due(Role role) {
        UnmatchedReminders reminders = new UnmatchedReminders();
        reminders.bases =
                new Bases() {
                    @Override
                    public List<MenteeRequest> requests(long schoolId, SchoolYear year) {
                        return List.of(request);
                    }
                };
        reminders.interviews =
                new Interviews() {
                    @Override
                    List<Interview> of(long personId, long schoolId, SchoolYear year) {
                        return talks;
                    }
                };
        reminders.schools =
                new Schools() {
                    @Override
                    public LocalDate today() {
                        return LocalDate.of(2026, 11, 20);
                    }
                };
        reminders.visitor = new Reader();
        return reminders.due(Someone.ofSchool(UnitFixtures.SCHOOL, 9, role));
    }

    @Test
    void psychologistHasToTalkWithWhoHasNoMentor() {
        request.unmatched();

        assertThat(due(Role.PSYCHOLOGIST)).extracting(Due::path).containsExactly("interviews");
        assertThat(due(Role.CURATOR)).isEmpty();
    }

    @Test
    void nothingWaitsWhileAMentorIsLookedFor() {
        assertThat(due(Role.PSYCHOLOGIST)).isEmpty();
    }

    @Test
    void whoWasTalkedWithWaitsNoLonger() {
        request.unmatched();
        talks =
                List.of(
                        new Interview(
                                UnitFixtures.SCHOOL, UnitFixtures.YEAR, UnitFixtures.MENTEE, 9));

        assertThat(due(Role.PSYCHOLOGIST)).isEmpty();
    }

    private record Reader() implements Visitor {

        @Override
        public String base() {
            return "";
        }

        @Override
        public String csrfToken() {
            return "";
        }

        @Override
        public Locale locale() {
            return Locale.forLanguageTag("ru");
        }

        @Override
        public @Nullable Shell shell() {
            return null;
        }

        @Override
        public @Nullable String frameOrigin() {
            return null;
        }
    }
}
