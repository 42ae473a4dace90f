package org.nastavnik.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.plan.Plans;
import org.nastavnik.roadmap.RoadMapTitles;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RussianOrder;
import org.nastavnik.shared.SchoolYear;

/** Who or what stands behind a number; inside the school only, and written down. */
@RequestScoped
class IndicatorRows {

    @Inject IndicatorReckoning reckoning;
    @Inject Persons persons;
    @Inject Units units;
    @Inject Plans plans;
    @Inject RoadMapTitles roadMap;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    /** Which number of an indicator. */
    enum Which {
        PART,
        WHOLE,
        /** Those of the denominator who are not in the numerator. */
        REST
    }

    /** Numerator and denominator are rows of one list. */
    static boolean hasRest(IndicatorRule.Line line) {
        IndicatorFact part = line.part().fact();
        IndicatorFact whole = line.whole().fact();
        return line.part().isListed()
                && part != null
                && whole != null
                && part.table() == whole.table()
                && part.table().row() == IndicatorTable.Row.PERSON;
    }

    static boolean differ(IndicatorValue value) {
        return !Objects.equals(value.part(), value.whole());
    }

    List<IndicatorRowsPage.Row> of(
            IndicatorRule rule, IndicatorRule.Line line, Which which, SchoolYear year) {
        IndicatorTerm term = which == Which.PART ? line.part() : line.whole();
        IndicatorFact fact = term.fact();
        if (fact == null || !term.isListed() || which == Which.REST && !hasRest(line)) {
            throw new IndicatorNotFound(rule + " " + which);
        }
        List<Long> ids = new ArrayList<>(ids(fact, year));
        if (which == Which.REST) {
            ids.removeAll(ids(Objects.requireNonNull(line.part().fact()), year));
        }
        audit.write(
                current.personId(),
                current.schoolId(),
                "INDICATOR_ROWS_READ",
                "indicator:%s:%s:%d".formatted(rule, which, year.startYear()));
        return rows(fact.table().row(), ids);
    }

    private List<Long> ids(IndicatorFact fact, SchoolYear year) {
        return reckoning.rows(fact, current.schoolId(), year, schools.today());
    }

    private List<IndicatorRowsPage.Row> rows(IndicatorTable.Row row, List<Long> ids) {
        return switch (row) {
            case PERSON -> people(ids);
            case UNIT -> ids.stream().map(this::unit).toList();
            case ROAD_MAP -> titles(ids);
            case NONE -> List.of();
        };
    }

    private List<IndicatorRowsPage.Row> people(List<Long> ids) {
        KnownPersons known = persons.known(ids);
        LocalDate today = schools.today();
        return ids.stream()
                .map(known::get)
                .sorted((one, other) -> RussianOrder.NAMES.compare(one.name(), other.name()))
                .map(person -> person(person, today))
                .toList();
    }

    private IndicatorRowsPage.Row person(Person person, LocalDate today) {
        @Nullable Affiliation known =
                person.affiliationOn(current.schoolId(), today)
                        .or(() -> person.affiliationIn(current.schoolId()))
                        .orElse(null);
        return new IndicatorRowsPage.Row(
                person.name().surnameFirst(), known == null ? "" : known.postOrGrade());
    }

    private IndicatorRowsPage.Row unit(long id) {
        var progress = plans.completionOf(id, current.schoolId());
        return new IndicatorRowsPage.Row(
                units.byId(id, current.schoolId()).code(),
                progress.done() + " / " + progress.total());
    }

    private List<IndicatorRowsPage.Row> titles(List<Long> ids) {
        return roadMap.of(ids, current.schoolId()).stream()
                .map(title -> new IndicatorRowsPage.Row(title, ""))
                .toList();
    }
}
