package org.nastavnik.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.nastavnik.shared.Gender;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the page of a minor's representatives shows. */
@RequestScoped
class RepresentativePages {

    @Inject Persons persons;
    @Inject Representatives representatives;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;
    @Inject Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    RepresentativesPage page(Person ward, RepresentativeForm form, Problems problems) {
        Ui ui = new Ui(visitor);
        long school = current.schoolId();
        return new RepresentativesPage(
                ward.id(),
                ward.name().full(),
                ward.isRepresentedIn(school, today()),
                representatives.of(ward.id(), school).stream().map(r -> line(r, ui)).toList(),
                grownUps(ward),
                ui.options("people.basis.", Arrays.stream(RepresentationBasis.values())),
                ui.options("people.gender.", Arrays.stream(Gender.values())),
                current.is(Role.CURATOR),
                form,
                problems);
    }

    private RepresentativesPage.Line line(LegalRepresentative known, Ui ui) {
        return new RepresentativesPage.Line(
                known.id(),
                known.personId(),
                persons.known(known.personId()).name().full(),
                ui.t("people.basis." + known.basis()),
                Objects.requireNonNullElse(known.documentText(), ""));
    }

    private List<Option> grownUps(Person ward) {
        long school = current.schoolId();
        return persons.of(school).stream()
                .filter(person -> person.id() != ward.id() && !person.isPupilOf(school, today()))
                .map(person -> new Option(String.valueOf(person.id()), person.name().full()))
                .toList();
    }
}
