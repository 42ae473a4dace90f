package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.consent.ForgetConsents;
import org.nastavnik.people.ForgetPerson;
import org.nastavnik.people.Role;
import org.nastavnik.people.Someone;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;

class ForgetLeaverTest {

    private static final long SCHOOL = UnitFixtures.SCHOOL;
    private static final long LEAVER = UnitFixtures.MENTEE;

    private final MenteeRequest request = UnitFixtures.aRequest();
    private final Interview talk =
            new Interview(SCHOOL, UnitFixtures.YEAR, LEAVER, UnitFixtures.MENTOR);
    private final Departure departure =
            new Departure(
                    SCHOOL, LEAVER, Departure.Fate.GRADUATED, "11 «А»", LocalDate.of(2027, 5, 25));
    private final List<String> done = new ArrayList<>();
    private final ForgetLeaver forget = new ForgetLeaver();
    private LocalDate today = LocalDate.of(2030, 9, 2);
    private @Nullable MentorProfile offered;

    @BeforeEach
    void oneWhoHasLeft() {
        talk.write(
                LocalDate.of(2026, 9, 20), Interview.Result.RECOMMENDED, "Спокоен", "Живёт рядом");
        forget.bases = new Kept();
        forget.interviews = new Talks();
        forget.consents =
                new ForgetConsents() {
                    @Override
                    public void forget(long person, long school) {
                        done.add("scans of " + person);
                    }
                };
        forget.persons =
                new ForgetPerson() {
                    @Override
                    public boolean forget(long person, long school, String word, LocalDate day) {
                        return done.add(word + " " + person);
                    }
                };
        forget.schools =
                new Schools() {
                    @Override
                    public LocalDate today() {
                        return today;
                    }
                };
        forget.current = Someone.ofSchool(SCHOOL, 12, Role.CURATOR);
        forget.audit =
                new AuditLog() {
                    @Override
                    public void write(
                            @Nullable Long person,
                            @Nullable Long school,
                            String action,
                            @Nullable String subject) {
                        done.add(action + " " + subject);
                    }
                };
    }

    @Test
    void whenTheTermIsOverNothingTellsWhoItWasOrWhatHeWrote() {
        forget.forget(departure, "акт № 1");

        assertThat(departure.destroyedOn()).isEqualTo(today);
        assertThat(request.need()).isEmpty();
        assertThat(talk.conclusion()).isEmpty();
        assertThat(talk.notes()).isNull();
        assertThat(done)
                .containsExactly(
                        "scans of " + LEAVER,
                        "Обезличено " + LEAVER,
                        "DESTRUCTION_ACT_ENTERED person:" + LEAVER,
                        "PERSON_FORGOTTEN person:" + LEAVER);
    }

    @Test
    void nothingIsForgottenBeforeTheTermIsOver() {
        today = LocalDate.of(2030, 8, 31);

        assertThatThrownBy(() -> forget.forget(departure, "акт № 1"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("pairing.rule.keptStill");
        assertThat(request.need()).isNotEmpty();
        assertThat(done).isEmpty();
    }

    @Test
    void graduateWhoMentorsIsNeededStill() {
        assertThat(forget.isNeeded(departure)).isFalse();

        offered = UnitFixtures.candidate();

        assertThat(forget.isNeeded(departure)).isTrue();
    }

    private final class Kept extends Bases {

        @Override
        public Optional<MentorProfile> mentor(long personId, long schoolId, SchoolYear year) {
            return Optional.ofNullable(offered);
        }

        @Override
        List<MentorProfile> profilesOf(long personId, long schoolId) {
            return List.of();
        }

        @Override
        public List<MenteeRequest> requestsOf(long personId, long schoolId, SchoolYear year) {
            return year.equals(UnitFixtures.YEAR) ? List.of(request) : List.of();
        }
    }

    private final class Talks extends Interviews {

        @Override
        List<Interview> of(long personId, long schoolId, SchoolYear year) {
            return year.equals(UnitFixtures.YEAR) ? List.of(talk) : List.of();
        }
    }
}
