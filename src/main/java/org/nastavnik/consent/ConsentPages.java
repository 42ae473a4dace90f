package org.nastavnik.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Sought;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the register of consents shows. */
@RequestScoped
class ConsentPages {

    @Inject VisibleConsents visible;
    @Inject ConsentBook book;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    /** A line with all filters that show it. */
    private record Shown(ConsentListPage.Line line, List<ConsentFilter> filters) {}

    ConsentListPage list(String show, Sought sought, SignatureForm form, Problems problems) {
        ConsentFilter filter = ConsentFilter.of(show);
        String key = Person.searchKey(sought.words());
        List<Shown> all = all();
        return new ConsentListPage(
                all.stream()
                        .filter(shown -> shown.filters().contains(filter))
                        .map(Shown::line)
                        .filter(line -> line.matches(key))
                        .sorted(Comparator.comparing(ConsentListPage.Line::searchName))
                        .toList(),
                filter.name(),
                Arrays.stream(ConsentFilter.values()).map(f -> chip(f, all)).toList(),
                sought.words(),
                sought.sealed().isEmpty() ? "" : "&" + Sought.FIELD + "=" + sought.sealed(),
                number(ConsentFilter.TASKS, all),
                current.is(Role.CURATOR),
                visible.seesSchool(),
                form.day.isEmpty() ? schools.today().toString() : form.day,
                form.place,
                problems);
    }

    private static ConsentListPage.Chip chip(ConsentFilter filter, List<Shown> all) {
        return new ConsentListPage.Chip(filter.name(), number(filter, all));
    }

    private static long number(ConsentFilter filter, List<Shown> all) {
        return all.stream().filter(shown -> shown.filters().contains(filter)).count();
    }

    private List<Shown> all() {
        List<Consent> papers = visible.all();
        List<ConsentBook.Gap> gaps =
                visible.seesSchool() ? book.gaps(current.schoolId()) : List.of();
        KnownPersons known =
                persons.known(
                        Stream.concat(
                                        papers.stream().map(Consent::personId),
                                        gaps.stream().map(ConsentBook.Gap::personId))
                                .distinct()
                                .toList());
        return Stream.concat(
                        gaps.stream().map(gap -> gap(gap, known.get(gap.personId()))),
                        papers.stream().map(paper -> paper(paper, known.get(paper.personId()))))
                .toList();
    }

    private Shown gap(ConsentBook.Gap gap, Person person) {
        return new Shown(
                new ConsentListPage.Line(
                        null,
                        person.id(),
                        person.name().full(),
                        person.postIn(current.schoolId()),
                        gap.kind().name(),
                        "MISSING",
                        "",
                        "",
                        "",
                        "",
                        person.searchName()),
                List.of(ConsentFilter.MISSING));
    }

    private Shown paper(Consent paper, Person person) {
        List<ConsentFilter> filters =
                Arrays.stream(ConsentFilter.values())
                        .filter(filter -> shows(filter, paper, person))
                        .toList();
        return new Shown(line(paper, person, filters), filters);
    }

    private boolean shows(ConsentFilter filter, Consent paper, Person person) {
        return switch (filter) {
            case ALL -> true;
            case MISSING -> false;
            case PRINTED -> paper.state() == Consent.State.PRINTED;
            case SIGNED -> paper.state() == Consent.State.SIGNED;
            case EXPIRING -> book.isExpiring(paper);
            case RENEW -> book.isToBeRenewed(paper, person);
            case REFUSED -> paper.state() == Consent.State.REFUSED;
            case OVER ->
                    paper.state() == Consent.State.EXPIRED
                            || paper.state() == Consent.State.WITHDRAWN;
            case TASKS -> paper.isToBeStopped();
        };
    }

    private ConsentListPage.Line line(Consent paper, Person person, List<ConsentFilter> filters) {
        Ui ui = new Ui(visitor);
        String place = paper.paperPlace();
        return new ConsentListPage.Line(
                paper.id(),
                person.id(),
                person.name().full(),
                person.postIn(current.schoolId()),
                paper.kind().name(),
                paper.state().name(),
                ui.date(paper.signedOn()),
                ui.date(paper.terms().validTo()),
                place == null ? "" : place,
                note(paper, filters, ui),
                person.searchName());
    }

    private static String note(Consent paper, List<ConsentFilter> filters, Ui ui) {
        if (filters.contains(ConsentFilter.TASKS)) {
            return ui.t("consent.note.stop", ui.date(paper.stopBy()));
        }
        if (filters.contains(ConsentFilter.RENEW)) {
            return ui.t("consent.note.renew");
        }
        return filters.contains(ConsentFilter.EXPIRING) ? ui.t("consent.note.expiring") : "";
    }
}
