package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/** How the authors of a practice are called in what leaves the school. */
@ApplicationScoped
class Authors {

    private static final Pattern GRADE = Pattern.compile("\\d{1,2}");

    @Inject Persons persons;
    @Inject Units units;
    @Inject Schools schools;

    /** Those whom the compendium calls by name, and who therefore have to agree. */
    List<Long> named(Practice practice) {
        return named(practice, persons.known(practice.authors()));
    }

    List<Long> named(Practice practice, KnownPersons known) {
        LocalDate today = schools.today();
        return practice.authors().stream()
                .filter(id -> !known.get(id).isPupilIn(practice.schoolId(), practice.year(), today))
                .toList();
    }

    /** For what stays in the school: pupils too. */
    List<String> byName(Practice practice, LocalDate day) {
        return practice.authors().stream()
                .map(persons::known)
                .map(person -> named(person, practice.schoolId(), day))
                .toList();
    }

    private static String named(Person person, long schoolId, LocalDate day) {
        String post = person.postIn(schoolId);
        String name = person.nameOn(day).surnameFirst();
        return post.isEmpty() ? name : name + ", " + post;
    }

    List<String> printed(Practice practice) {
        LocalDate today = schools.today();
        return practice.authors().stream()
                .map(
                        id ->
                                printed(
                                        persons.known(id),
                                        practice.schoolId(),
                                        practice.year(),
                                        codes(id, practice),
                                        today))
                .toList();
    }

    private List<String> codes(long personId, Practice practice) {
        return units.ofPerson(personId, practice.schoolId(), practice.year()).stream()
                .filter(unit -> unit.state() != MentoringUnit.State.CANCELLED)
                .map(MentoringUnit::code)
                .toList();
    }

    /** «Примерова А.С., педагог-психолог»; «обучающийся 7 класса, участник П-03». */
    static String printed(
            Person person, long schoolId, SchoolYear year, List<String> codes, LocalDate day) {
        if (!person.isPupilIn(schoolId, year, day)) {
            return named(person, schoolId, day);
        }
        String post = person.lastGradeIn(schoolId);
        Matcher grade = GRADE.matcher(post);
        String pupil =
                grade.find() ? PaperWords.of("pupilOf", grade.group()) : PaperWords.of("pupil");
        return codes.isEmpty()
                ? pupil
                : pupil + ", " + PaperWords.of("participant", String.join(", ", codes));
    }
}
