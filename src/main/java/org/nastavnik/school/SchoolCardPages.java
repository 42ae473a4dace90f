package org.nastavnik.school;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the card of a school shows. */
@RequestScoped
class SchoolCardPages {

    @Inject Schools schools;
    @Inject Persons persons;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    /** For the school's own people. */
    SchoolCardPage own(School school) {
        boolean writes = current.is(Role.CURATOR) || current.is(Role.DIRECTOR);
        return card(school, true, writes ? "school" : null, null);
    }

    /** For the centre, which sees no person of a school. */
    SchoolCardPage forCentre(School school) {
        boolean writes = current.is(Role.MUNICIPAL_ADMIN);
        return card(school, false, null, writes ? "schools/" + school.id() : null);
    }

    private SchoolCardPage card(
            School school, boolean names, @Nullable String edit, @Nullable String centre) {
        Ui ui = new Ui(visitor);
        SchoolFacts facts = school.facts();
        SchoolRequisites now = school.on(schools.today(school));
        return new SchoolCardPage(
                now.shortName(),
                version(school, now, names, ui),
                facts.city(),
                Objects.requireNonNullElse(facts.address(), ""),
                Objects.requireNonNullElse(facts.inn(), ""),
                Objects.requireNonNullElse(facts.ogrn(), ""),
                Objects.requireNonNullElse(facts.site(), ""),
                Objects.requireNonNullElse(facts.vkUrl(), ""),
                ui.t("school.zone." + facts.timeZone().getId()),
                school.versions().stream().map(v -> version(school, v, names, ui)).toList(),
                edit,
                centre,
                ui.date(school.archivedOn()),
                successor(school),
                predecessors(school));
    }

    private SchoolCardPage.Version version(
            School school, SchoolRequisites version, boolean names, Ui ui) {
        Long director = version.directorId();
        return new SchoolCardPage.Version(
                version.id(),
                ui.date(version.validFrom()),
                ui.date(school.until(version)),
                version.fullName(),
                version.shortName(),
                Objects.requireNonNullElse(version.founderLine(), ""),
                director == null || !names
                        ? ""
                        : persons.known(director).nameOn(version.validFrom()).full(),
                version.signatoryPost().toString(),
                Objects.requireNonNullElse(version.actingGround(), ""),
                version.equals(school.on(schools.today(school))));
    }

    private String successor(School school) {
        Long successor = school.successorId();
        return successor == null ? "" : schools.requisitesToday(successor).shortName();
    }

    private List<String> predecessors(School school) {
        return schools.archived().stream()
                .filter(old -> Objects.equals(old.successorId(), school.id()))
                .map(old -> old.on(schools.today()).shortName())
                .toList();
    }

    SchoolFactsPage facts(School school, SchoolFactsForm form, Problems problems, boolean stale) {
        Ui ui = new Ui(visitor);
        List<Option> zones =
                SchoolFactsForm.ZONES.stream()
                        .map(zone -> new Option(zone, ui.t("school.zone." + zone)))
                        .toList();
        return new SchoolFactsPage(form, problems, zones, stale ? keptFacts(school) : List.of());
    }

    private static List<String> keptFacts(School school) {
        SchoolFacts facts = school.facts();
        return Stream.of(
                        facts.city(),
                        facts.address(),
                        facts.inn(),
                        facts.ogrn(),
                        facts.site(),
                        facts.vkUrl())
                .filter(Objects::nonNull)
                .toList();
    }

    RequisitesPage requisites(
            School school,
            @Nullable SchoolRequisites version,
            RequisitesForm form,
            Problems problems,
            boolean stale) {
        Ui ui = new Ui(visitor);
        return new RequisitesPage(
                version == null ? null : version.id(),
                version == null ? "" : ui.date(version.validFrom()),
                version != null && !version.equals(school.versions().get(0)),
                form,
                problems,
                staff(school),
                stale ? keptNow(school, ui) : List.of());
    }

    private List<String> keptNow(School school, Ui ui) {
        return school.versions().stream()
                .map(v -> version(school, v, true, ui))
                .map(v -> v.from() + ": " + v.fullName() + ", " + v.post() + " " + v.director())
                .toList();
    }

    private List<Option> staff(School school) {
        LocalDate today = schools.today(school);
        return persons.of(school.id()).stream()
                .filter(
                        person ->
                                person.affiliationOn(school.id(), today)
                                        .filter(known -> known.kind().staff())
                                        .isPresent())
                .map(person -> new Option(String.valueOf(person.id()), person.name().full()))
                .toList();
    }
}
