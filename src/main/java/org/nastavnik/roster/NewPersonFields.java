package org.nastavnik.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.PersonForm;
import org.nastavnik.people.Persons;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;

/** The fields of one row that make a new person of a newcomer. */
@RequestScoped
class NewPersonFields {

    private static final Map<String, String> FIELDS =
            Map.of(
                    "firstName", "first-",
                    "middleName", "middle-",
                    "gender", "gender-",
                    "kind", "kind-",
                    "birthDate", "kind-");

    @Inject Persons persons;
    @Inject Forms forms;
    @Inject CurrentPerson current;
    @Inject Clock clock;

    /** Null with problems added; never a pupil, whose date of birth the platform does not tell. */
    @Nullable Person read(long row, MultivaluedMap<String, String> typed, Problems problems) {
        PersonForm form = new PersonForm();
        form.lastName = text(typed, "last-" + row);
        form.firstName = text(typed, "first-" + row);
        form.middleName = text(typed, "middle-" + row);
        form.gender = text(typed, "gender-" + row);
        form.kind = text(typed, "kind-" + row);
        Problems ofRow = forms.check(form);
        Person person = form.newPerson(current.schoolId(), LocalDate.now(clock), ofRow);
        if (person != null && !persons.namesakes(person.name(), current.schoolId()).isEmpty()) {
            ofRow.add("lastName", "people.problem.known");
        }
        ofRow.all().forEach((field, found) -> found.forEach(p -> tell(row, field, p, problems)));
        return ofRow.isEmpty() ? person : null;
    }

    private static void tell(long row, String field, Problems.Problem problem, Problems problems) {
        problems.add(
                FIELDS.getOrDefault(field, "last-") + row,
                problem.key(),
                problem.arguments().toArray());
    }

    private static String text(MultivaluedMap<String, String> typed, String field) {
        return Objects.requireNonNullElse(typed.getFirst(field), "");
    }
}
