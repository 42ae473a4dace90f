package org.nastavnik.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.it.Wiring.wired;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.people.Someone;
import org.nastavnik.place.Reminder;
import org.nastavnik.platform.ShownPage;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

class JournalRemindersTest {

    private static final LocalDate MET = LocalDate.of(2026, 10, 20);
    private static final CurrentPerson CURATOR =
            Someone.ofSchool(UnitFixtures.SCHOOL, 12, Role.CURATOR);

    private final MentoringUnit pair = UnitFixtures.aPair();
    private final Map<Long, Meetings.Tally> tallies = new HashMap<>();
    private LocalDate today = MET;

    private List<Reminder.Due> due(CurrentPerson person) {
        Units units =
                new Units() {
                    @Override
                    public List<MentoringUnit> of(long schoolId, SchoolYear year) {
                        return List.of(pair);
                    }

                    @Override
                    public List<MentoringUnit> ofPerson(
                            long personId, long schoolId, SchoolYear year) {
                        return pair.hasMember(personId) ? List.of(pair) : List.of();
                    }
                };
        Meetings meetings =
                new Meetings() {
                    @Override
                    public Map<Long, Tally> tallies(long schoolId, SchoolYear year) {
                        return tallies;
                    }

                    @Override
                    public Optional<MeetingEntry> lastOf(MentoringUnit unit) {
                        return Optional.empty();
                    }
                };
        JournalCustoms customs =
                new JournalCustoms() {
                    @Override
                    public JournalCustom of(long schoolId) {
                        return new JournalCustom(schoolId);
                    }
                };
        Schools schools =
                new Schools() {
                    @Override
                    public LocalDate today() {
                        return today;
                    }
                };
        SilentUnits silent = wired(new SilentUnits(), units, meetings, customs, schools);
        return wired(
                        new JournalReminders(),
                        units,
                        meetings,
                        silent,
                        schools,
                        ShownPage.visitor("ru"))
                .due(person);
    }

    @ParameterizedTest
    @CsvSource({"21, 0", "22, 1"})
    void tellsTheCuratorOfAPairThatIsSilentForMoreThanThreeWeeks(int days, int told) {
        tallies.put(pair.id(), new Meetings.Tally(3, MET));
        today = MET.plusDays(days);

        assertThat(due(CURATOR)).hasSize(told);
    }

    @Test
    void countsFromTheFirstDayOfAPairThatHasNeverMet() {
        today = UnitFixtures.FIRST_DAY.plusDays(22);

        assertThat(due(CURATOR))
                .extracting(Reminder.Due::path)
                .containsExactly("units/" + pair.id() + "/journal");
    }

    @Test
    void tellsTheMentorOfHisOwnAndNobodyElse() {
        today = UnitFixtures.FIRST_DAY.plusDays(22);

        assertThat(due(Someone.ofSchool(UnitFixtures.SCHOOL, UnitFixtures.MENTOR, Role.MENTOR)))
                .hasSize(1);
        assertThat(due(Someone.ofSchool(UnitFixtures.SCHOOL, 99, Role.MENTOR))).isEmpty();
        assertThat(due(Someone.ofCentre(1, Role.METHODIST))).isEmpty();
    }
}
