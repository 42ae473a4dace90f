package org.nastavnik.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RussianOrder;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the page of those who leave shows. */
@RequestScoped
class LeaversPages {

    @Inject LetPupilsGo letGo;
    @Inject Departures departures;
    @Inject Units units;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    LeaversPage page(LeaversForm form, Problems problems) {
        return new LeaversPage(pupils(), gone(), form, problems);
    }

    /** The highest classes first: it is they who finish the school. */
    private List<LeaversPage.Pupil> pupils() {
        long school = current.schoolId();
        List<MentoringUnit> standing =
                units.of(school, SchoolYear.of(schools.today())).stream()
                        .filter(unit -> unit.state().standing())
                        .toList();
        return letGo.pupils(school).stream()
                .sorted(
                        Comparator.comparingInt((Person p) -> -grade(p, school))
                                .thenComparing(p -> p.postIn(school), RussianOrder.TEXT)
                                .thenComparing(Person::name, RussianOrder.NAMES))
                .map(pupil -> pupil(pupil, school, standing))
                .toList();
    }

    private static int grade(Person pupil, long school) {
        return Objects.requireNonNullElse(MatchFacts.grade(pupil.postIn(school)), 0);
    }

    private static LeaversPage.Pupil pupil(
            Person pupil, long school, List<MentoringUnit> standing) {
        return new LeaversPage.Pupil(
                pupil.id(),
                pupil.name().full(),
                pupil.postIn(school),
                standing.stream()
                        .filter(unit -> unit.isOpenFor(pupil.id()))
                        .map(MentoringUnit::code)
                        .collect(Collectors.joining(", ")));
    }

    private List<LeaversPage.Gone> gone() {
        List<Departure> all = departures.of(current.schoolId());
        KnownPersons known = persons.known(all.stream().map(Departure::personId).toList());
        Ui ui = new Ui(visitor);
        return all.stream().map(departure -> gone(departure, known, ui)).toList();
    }

    private LeaversPage.Gone gone(Departure departure, KnownPersons known, Ui ui) {
        String act = departure.actNumber();
        return new LeaversPage.Gone(
                departure.id(),
                departure.destroyedOn() == null
                        ? known.full(departure.personId())
                        : ui.t("pairing.leavers.unnamed"),
                departure.grade(),
                departure.fate().name(),
                ui.date(departure.leftOn()),
                ui.date(departure.keepUntil()),
                departure.isOver(schools.today()),
                departure.destroyedOn() == null
                        ? ""
                        : ui.date(departure.destroyedOn()) + (act == null ? "" : ", " + act),
                departure.destroyedOn() != null && !known.get(departure.personId()).isForgotten());
    }
}
