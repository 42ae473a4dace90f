package org.nastavnik.letter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Beans;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

class WriteLetterTest {

    private static final long SCHOOL = 1;
    private static final LocalDate SINCE = LocalDate.of(2020, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 5, 25);

    private final Person person =
            new Person(new PersonName("Тестова", "Яна", null), Gender.F, SINCE);
    private final List<WeeklyLetter> thought = new ArrayList<>();

    private boolean isThoughtOf() throws MessagingException {
        person.contacts(null, "yana@example.org");
        WriteLetter write = new WriteLetter();
        write.letters =
                new WeeklyLetters() {
                    @Override
                    WeeklyLetter claim(WeeklyLetter letter) {
                        thought.add(letter);
                        return letter;
                    }
                };
        write.rooms = Beans.of();
        write.current =
                new CurrentPerson() {
                    @Override
                    public void standFor(long reader, long school) {
                        // no reminder asks for him here
                    }
                };
        write.persons =
                new Persons() {
                    @Override
                    public Person known(long id) {
                        return person;
                    }
                };
        write.schools =
                new Schools() {
                    @Override
                    public LocalDate today() {
                        return LAST.plusDays(7);
                    }
                };
        write.write(12, SCHOOL, LAST);
        return !thought.isEmpty();
    }

    private void is(AffiliationKind kind, LocalDate since) {
        person.affiliate(new Affiliation(SCHOOL, kind, null, since));
    }

    @Test
    void pupilMentorWhoMovedAwayIsNotWrittenTo() throws Exception {
        is(AffiliationKind.PUPIL, SINCE);
        person.leave(SCHOOL, LAST);

        assertThat(isThoughtOf()).isFalse();
    }

    @Test
    void graduateOfUnknownAgeIsNotWrittenTo() throws Exception {
        is(AffiliationKind.GRADUATE, LAST.plusDays(1));

        assertThat(isThoughtOf()).isFalse();
    }

    @Test
    void graduateOfFullAgeIsWrittenTo() throws Exception {
        is(AffiliationKind.GRADUATE, LAST.plusDays(1));
        person.bornOn(LAST.minusYears(18));

        assertThat(isThoughtOf()).isTrue();
    }

    @Test
    void whoLearnsInAnotherSchoolIsNotWrittenTo() throws Exception {
        is(AffiliationKind.PARTNER_EMPLOYEE, SINCE);
        person.affiliate(new Affiliation(2, AffiliationKind.STUDENT, null, SINCE));

        assertThat(isThoughtOf()).isFalse();
    }

    @Test
    void teacherIsWrittenTo() throws Exception {
        is(AffiliationKind.TEACHER, SINCE);

        assertThat(isThoughtOf()).isTrue();
    }
}
