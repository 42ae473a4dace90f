package org.nastavnik.event;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.Papers;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.RussianOrder;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the pages of events, partners and publications show. */
@RequestScoped
class EventPages {

    @Inject SchoolEvents events;
    @Inject PublishedPersons published;
    @Inject Persons persons;
    @Inject Papers papers;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    SchoolYear year() {
        return SchoolYear.of(schools.today());
    }

    private boolean mayWrite() {
        return current.is(Role.CURATOR);
    }

    EventListPage events() {
        return new EventListPage(
                year().slashed(),
                events.events(current.schoolId(), year()).stream()
                        .map(event -> new EventListPage.Line(event.id(), event.facts()))
                        .toList(),
                mayWrite());
    }

    EventFormPage event(@Nullable Long id, EventForm form, Problems problems) {
        return new EventFormPage(
                id,
                form,
                problems,
                new Ui(visitor).options("event.kind.", Stream.of(ProgrammeEvent.Kind.values())));
    }

    PartnerListPage partners() {
        LocalDate today = schools.today();
        return new PartnerListPage(
                events.partners(current.schoolId()).stream()
                        .map(partner -> line(partner, today))
                        .toList(),
                mayWrite());
    }

    private static PartnerListPage.Line line(PartnerOrganisation partner, LocalDate today) {
        PartnerOrganisation.Facts facts = partner.facts();
        return new PartnerListPage.Line(
                partner.id(),
                facts.shortName(),
                facts.purpose(),
                facts.givesMentors(),
                facts.agreement(),
                partner.isBoundOn(today));
    }

    PartnerPage partner(@Nullable Long id, PartnerForm form, Problems problems) {
        return new PartnerPage(
                id,
                form,
                problems,
                new Ui(visitor).options("people.gender.", Stream.of(Gender.values())),
                id == null ? List.of() : papers.about(DocumentKind.D38, id));
    }

    PublicationListPage publications() {
        return new PublicationListPage(
                year().slashed(),
                events.publications(current.schoolId(), year()).stream().map(this::line).toList(),
                mayWrite());
    }

    private PublicationListPage.Line line(Publication publication) {
        Publication.Facts facts = publication.facts();
        Set<Long> lacking =
                published.lacking(
                        facts.persons(), facts.pictured(), current.schoolId(), schools.today());
        return new PublicationListPage.Line(publication.id(), facts, lacking.size());
    }

    PublicationPage publication(@Nullable Long id, PublicationForm form, Problems problems) {
        List<Person> all = persons.of(current.schoolId());
        Set<Long> lacking =
                published.lacking(
                        all.stream().map(Person::id).collect(Collectors.toSet()),
                        false,
                        current.schoolId(),
                        schools.today());
        return new PublicationPage(
                id,
                form,
                problems,
                all.stream()
                        .sorted((a, b) -> RussianOrder.NAMES.compare(a.name(), b.name()))
                        .map(
                                one ->
                                        new PublicationPage.Choice(
                                                one.id(),
                                                one.name().full(),
                                                form.persons.contains(String.valueOf(one.id())),
                                                !lacking.contains(one.id())))
                        .filter(one -> one.chosen() || one.consented())
                        .toList());
    }
}
