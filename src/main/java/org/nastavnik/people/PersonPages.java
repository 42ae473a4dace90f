package org.nastavnik.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.RussianOrder;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the pages of people show. */
@RequestScoped
class PersonPages {

    @Inject Persons persons;
    @Inject RoleAssignments assignments;
    @Inject Identities identities;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;
    @Inject Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    PersonListPage list(String search) {
        List<PersonLine> all =
                persons.of(current.schoolId()).stream()
                        .sorted(
                                (one, other) ->
                                        RussianOrder.NAMES.compare(one.name(), other.name()))
                        .map(person -> PersonLine.of(person, current.schoolId()))
                        .toList();
        String key = Person.searchKey(search);
        return new PersonListPage(
                all.stream().filter(line -> line.matches(key)).toList(),
                search,
                all.size(),
                current.is(Role.CURATOR));
    }

    PersonFormPage form(
            @Nullable Long id, PersonForm form, Problems problems, List<Person> others) {
        Ui ui = new Ui(visitor);
        return new PersonFormPage(
                id,
                form,
                problems,
                ui.options("people.kind.", Arrays.stream(AffiliationKind.values())),
                ui.options("people.gender.", Arrays.stream(Gender.values())),
                others.stream().map(p -> PersonLine.of(p, current.schoolId())).toList());
    }

    PersonPage show(Person person) {
        Ui ui = new Ui(visitor);
        long school = current.schoolId();
        boolean own = person.isOnlyOf(school);
        return new PersonPage(
                person.id(),
                person.name().full(),
                person.affiliationIn(school).map(a -> ui.t("people.kind." + a.kind())).orElse(""),
                person.postIn(school),
                own ? ui.date(person.birthDate()) : "",
                own ? person.phone() : null,
                own ? person.email() : null,
                assignments.of(person.id()).stream()
                        .filter(r -> r.schoolId() != null && r.schoolId() == school)
                        .map(r -> ui.t("people.role." + r.role()))
                        .toList(),
                person.names().stream()
                        .map(
                                n ->
                                        new PersonPage.FormerName(
                                                n.name().full(), ui.date(n.validFrom())))
                        .toList(),
                !identities.of(person.id()).isEmpty(),
                current.is(Role.CURATOR) && own);
    }
}
