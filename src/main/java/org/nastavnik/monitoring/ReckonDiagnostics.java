package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.monitoring.ComparativeTable.Measured;
import org.nastavnik.monitoring.ComparativeTable.Participant;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.plan.PlanItem;
import org.nastavnik.plan.Plans;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Period;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Messages;
import org.nastavnik.survey.Question;
import org.nastavnik.survey.SurveyAnswers;
import org.nastavnik.survey.SurveyAnswers.Given;
import org.nastavnik.survey.SurveyPhase;

/** Lays the quarterly diagnostics of all pairs and groups beside one another. */
@ApplicationScoped
class ReckonDiagnostics {

    private static final Messages RUSSIAN = Messages.in(Locale.forLanguageTag("ru"));

    @Inject Measurements measurements;
    @Inject ImpactSubjects subjects;
    @Inject SurveyAnswers answers;
    @Inject Plans plans;
    @Inject Persons persons;
    @Inject MentoringForms forms;
    @Inject Schools schools;

    /**
     * Marks of one school.
     *
     * @param byPerson competence, then moment
     * @param notes what has changed in their own words, the last ones
     */
    private record Marks(
            Map<Long, Map<String, Map<Moment, BigDecimal>>> byPerson, Map<Long, String> notes) {

        Set<String> of(long person) {
            return byPerson.getOrDefault(person, Map.of()).keySet();
        }

        Map<Moment, BigDecimal> of(long person, String competence) {
            return byPerson.getOrDefault(person, Map.of()).getOrDefault(competence, Map.of());
        }
    }

    List<ComparativeTable.Unit> units(long school, SchoolYear year) {
        List<MentoringUnit> units = subjects.unitsOf(school, year);
        Marks marks = marks(school, year);
        KnownPersons known =
                persons.known(
                        units.stream()
                                .flatMap(unit -> unit.everyone().stream())
                                .collect(Collectors.toSet()));
        Map<Long, Set<String>> left = new HashMap<>();
        marks.byPerson().forEach((id, of) -> left.put(id, new LinkedHashSet<>(of.keySet())));
        List<ComparativeTable.Unit> told = new ArrayList<>();
        for (MentoringUnit unit : units) {
            List<Participant> participants = new ArrayList<>();
            Set<String> planned = competences(unit);
            for (long id : unit.everyone()) {
                boolean last = units.lastIndexOf(unit) == lastOf(units, id);
                participant(unit, known.get(id), rows(id, planned, last, left), marks)
                        .ifPresent(participants::add);
            }
            if (!participants.isEmpty()) {
                told.add(
                        new ComparativeTable.Unit(
                                unit.code(), forms.byCode(unit.formCode()).name(), participants));
            }
        }
        return told;
    }

    private static int lastOf(List<MentoringUnit> units, long person) {
        int last = -1;
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).hasMember(person)) {
                last = i;
            }
        }
        return last;
    }

    /** What is in the plan; what was measured and stands in no plan any more comes at last. */
    private static Collection<String> rows(
            long person, Set<String> planned, boolean last, Map<Long, Set<String>> left) {
        Set<String> rows = new LinkedHashSet<>(planned);
        Set<String> others = left.computeIfAbsent(person, id -> new LinkedHashSet<>());
        others.removeAll(planned);
        if (last) {
            rows.addAll(others);
        }
        return rows;
    }

    private Set<String> competences(MentoringUnit unit) {
        return plans.current(unit).stream()
                .flatMap(plan -> plan.items().stream())
                .filter(item -> item.status() != PlanItem.Status.CANCELLED)
                .map(item -> item.terms().competence().strip())
                .filter(competence -> !competence.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Empty where nothing was ever measured, or this unit works on nothing. */
    private Optional<Participant> participant(
            MentoringUnit unit, Person person, Collection<String> rows, Marks marks) {
        if (rows.isEmpty() || marks.of(person.id()).isEmpty()) {
            return Optional.empty();
        }
        List<Measured> measured = new ArrayList<>();
        String note = marks.notes().get(person.id());
        for (String competence : rows) {
            measured.add(measured(competence, marks.of(person.id(), competence), note));
            note = null;
        }
        String role = unit.isMentor(person.id()) ? "MENTOR" : "MENTEE";
        return Optional.of(
                new Participant(
                        person.declinable(schools.today()),
                        RUSSIAN.text("monitoring.paper.role." + role + "." + person.gender()),
                        measured));
    }

    private static Measured measured(
            String competence, Map<Moment, BigDecimal> of, @Nullable String note) {
        return Measured.of(
                competence,
                of.get(Moment.ENTRY),
                of.get(Moment.FIRST),
                of.get(Moment.SECOND),
                of.get(Moment.THIRD),
                note);
    }

    private Marks marks(long school, SchoolYear year) {
        Map<Long, Map<String, Map<Moment, BigDecimal>>> byPerson = new HashMap<>();
        measurements.of(school, year).stream()
                .filter(Measurement::isCompetence)
                .forEach(
                        m ->
                                byPerson.computeIfAbsent(m.personId(), id -> new TreeMap<>())
                                        .computeIfAbsent(m.about(), about -> new HashMap<>())
                                        .put(m.moment(), m.mark()));
        Map<Long, String> notes = new HashMap<>();
        diagnostics(school, year)
                .forEach(
                        given ->
                                note(given)
                                        .ifPresent(
                                                words -> notes.putIfAbsent(person(given), words)));
        return new Marks(byPerson, notes);
    }

    private static long person(Given given) {
        return Objects.requireNonNull(given.person());
    }

    /** What is for one reader only stands in no paper. */
    static Optional<String> note(Given given) {
        return given.questionnaire().questions().stream()
                .filter(question -> question.type() == Question.Type.OPEN)
                .filter(question -> question.visibleTo().isEmpty())
                .findFirst()
                .map(given::answer);
    }

    private Stream<Given> diagnostics(long school, SchoolYear year) {
        return answers.of(school, year).stream()
                .filter(given -> given.questionnaire().phase() == SurveyPhase.DIAGNOSTIC)
                .filter(given -> given.person() != null);
    }

    /** Those that have begun, with how many took part in the programme and in the diagnostic. */
    List<ComparativeTable.Quarter> quarters(long school, SchoolYear year) {
        List<ComparativeTable.Quarter> quarters = new ArrayList<>();
        LocalDate today = schools.today();
        Map<Moment, Set<Long>> diagnosed = diagnosed(school, year);
        for (Moment quarter : Moment.QUARTERS) {
            LocalDate first = quarter.firstDay(year);
            if (!first.isAfter(today)) {
                Set<Long> taking = taking(school, year, quarter);
                Set<Long> those = new HashSet<>(diagnosed.getOrDefault(quarter, Set.of()));
                those.retainAll(taking);
                quarters.add(
                        ComparativeTable.Quarter.of(
                                RUSSIAN.text("monitoring.paper.quarter." + quarter),
                                taking.size(),
                                those.size()));
            }
        }
        return quarters;
    }

    private Map<Moment, Set<Long>> diagnosed(long school, SchoolYear year) {
        Map<Moment, Set<Long>> diagnosed = new HashMap<>();
        measurements.of(school, year).stream()
                .filter(Measurement::isCompetence)
                .forEach(
                        m ->
                                diagnosed
                                        .computeIfAbsent(m.moment(), moment -> new HashSet<>())
                                        .add(m.personId()));
        return diagnosed;
    }

    /** Members of pairs and groups on some day of the quarter. */
    private Set<Long> taking(long school, SchoolYear year, Moment quarter) {
        Period days = new Period(quarter.firstDay(year), quarter.lastDay(year));
        return subjects.unitsOf(school, year).stream()
                .flatMap(unit -> unit.memberships().stream())
                .filter(membership -> membership.period().overlaps(days))
                .map(membership -> membership.personId())
                .collect(Collectors.toSet());
    }
}
