package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private static final long MOTHER = 909;

    private final MenteeRequest request = UnitFixtures.aRequest();
    private final Interview talk =
            new Interview(SCHOOL, UnitFixtures.YEAR, LEAVER, UnitFixtures.MENTOR);
    private final Departure departure =
            new Departure(
                    SCHOOL, LEAVER, Departure.Fate.GRADUATED, "11 «А»", LocalDate.of(2027, 5, 25));
    private final List<String> done = new ArrayList<>();
    private final ForgetLeaver forget = new ForgetLeaver();
    private LocalDate today = LocalDate.of(2030, 9, 2);
    private @Nullable String hindrance;
    private final MentorProfile offered = UnitFixtures.candidate(LEAVER);
    private final Departure earlier = left(LEAVER, LocalDate.of(2026, 5, 25));
    private final Departure strangers = left(LEAVER + 1, LocalDate.of(2026, 5, 25));
    private ForgetPerson.Forgotten forgotten =
            new ForgetPerson.Forgotten(true, Set.of(SCHOOL), List.of());

    private static Departure left(long person, LocalDate day) {
        return new Departure(SCHOOL, person, Departure.Fate.MOVED, "10 «А»", day);
    }

    @BeforeEach
    void oneWhoHasLeft() {
        talk.write(
                LocalDate.of(2026, 9, 20), Interview.Result.RECOMMENDED, "Спокоен", "Живёт рядом");
        forget.bases = new Kept();
        forget.interviews = new Talks();
        forget.departures =
                new Departures() {
                    @Override
                    List<Departure> of(long school) {
                        return List.of(departure, earlier, strangers);
                    }
                };
        forget.needed =
                new StillNeeded() {
                    @Override
                    Optional<String> why(Departure one) {
                        return Optional.ofNullable(hindrance);
                    }
                };
        forget.consents =
                new ForgetConsents() {
                    @Override
                    public void forget(long person, long school) {
                        done.add("scans of " + person + " in " + school);
                    }
                };
        forget.persons =
                new ForgetPerson() {
                    @Override
                    public Forgotten forget(long person, long school, String word, LocalDate day) {
                        done.add(word + " " + person);
                        return forgotten;
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
                        "DESTRUCTION_ACT_ENTERED person:" + LEAVER,
                        "Обезличено " + LEAVER,
                        "scans of " + LEAVER + " in " + SCHOOL,
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
    void nothingIsForgottenWhileSomethingStandsAgainstIt() {
        hindrance = "pairing.problem.hereStill";

        assertThatThrownBy(() -> forget.forget(departure, "акт № 1"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("pairing.problem.hereStill");
        assertThat(departure.destroyedOn()).isNull();
        assertThat(request.need()).isNotEmpty();
        assertThat(done).isEmpty();
    }

    @Test
    void forgottenMotherLosesHerScansTooAndIsNoted() {
        forgotten = new ForgetPerson.Forgotten(true, Set.of(SCHOOL), List.of(MOTHER));

        forget.forget(departure, "акт № 1");

        assertThat(done)
                .endsWith(
                        "scans of " + MOTHER + " in " + SCHOOL,
                        "PERSON_FORGOTTEN person:" + MOTHER);
    }

    @Test
    void whereTheCardStaysOnlyTheSchoolsOwnDataGoAndNobodyIsCalledForgotten() {
        forgotten = new ForgetPerson.Forgotten(false, Set.of(SCHOOL), List.of());

        forget.forget(departure, "акт № 1");

        assertThat(request.need()).isEmpty();
        assertThat(done)
                .containsExactly(
                        "DESTRUCTION_ACT_ENTERED person:" + LEAVER,
                        "Обезличено " + LEAVER,
                        "scans of " + LEAVER + " in " + SCHOOL);
    }

    @Test
    void oneActEndsTheEarlierDepartureToo() {
        forget.forget(departure, "акт № 1");

        assertThat(earlier.destroyedOn()).isEqualTo(today);
        assertThat(earlier.actNumber()).isEqualTo("акт № 1");
        assertThat(strangers.destroyedOn()).isNull();
    }

    @Test
    void offerKeepsNoWordsAndNoPapersOfTheMentor() {
        offered.labourIs(true, "доплата 2000");
        offered.judge(1, new CriterionMark(CriterionMark.Verdict.MET, "Спокоен с детьми"));
        offered.train(new MentorTraining("Школа наставника", today, 16, "№ 77"));

        forget.forget(departure, "акт № 1");

        assertThat(offered.paymentTerms()).isNull();
        assertThat(offered.isLabour()).isTrue();
        assertThat(offered.criteria().get(1).note()).isNull();
        assertThat(offered.criteria().get(1).verdict()).isEqualTo(CriterionMark.Verdict.MET);
        assertThat(offered.trainings())
                .singleElement()
                .satisfies(training -> assertThat(training.certificate()).isNull())
                .satisfies(training -> assertThat(training.hours()).isEqualTo(16));
    }

    private final class Kept extends Bases {

        @Override
        List<MentorProfile> profilesOf(long personId, long schoolId) {
            return List.of(offered);
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
