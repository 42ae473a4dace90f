package org.nastavnik.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the page shows on which papers are laid out. */
@RequestScoped
class DraftPages {

    @Inject Consents consents;
    @Inject ConsentBook book;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    /** Those are ticked who lack the paper, unless somebody is named. */
    DraftFormPage blank(ConsentKind kind, Collection<Long> named) {
        long school = current.schoolId();
        DraftForm form = new DraftForm();
        form.kind = kind.name();
        form.validTo = SchoolYear.of(schools.today()).lastDay().toString();
        form.resources = String.join("\n", consents.rules(school).resources());
        Collection<Long> ticked = named.isEmpty() ? book.missing(school, kind) : named;
        form.persons = ticked.stream().map(String::valueOf).toList();
        return page(form, kind, new Problems());
    }

    /**
     * @param kind that the page speaks of, whatever was typed
     */
    DraftFormPage page(DraftForm form, ConsentKind kind, Problems problems) {
        ConsentRules rules = consents.rules(current.schoolId());
        List<Long> chosen = form.chosen();
        form.kind = kind.name();
        return new DraftFormPage(
                form,
                new Ui(visitor).options("consent.kind.", Arrays.stream(ConsentKind.values())),
                persons.of(current.schoolId()).stream()
                        .filter(person -> concerns(kind, person))
                        .map(person -> choice(person, rules, chosen))
                        .toList(),
                kind.isPublic(),
                problems);
    }

    private boolean concerns(ConsentKind kind, Person person) {
        long school = current.schoolId();
        if (kind == ConsentKind.LABOUR_MENTORING) {
            return consents.isStaff(person.id(), school, schools.today());
        }
        return kind != ConsentKind.TRANSFER_TO_CENTRE || !person.isPupilOf(school, schools.today());
    }

    private DraftFormPage.Choice choice(Person person, ConsentRules rules, List<Long> chosen) {
        long school = current.schoolId();
        return new DraftFormPage.Choice(
                person.id(),
                person.name().full(),
                person.postIn(school),
                "consent.signers." + Signers.of(person, school, schools.today(), rules),
                chosen.contains(person.id()));
    }
}
