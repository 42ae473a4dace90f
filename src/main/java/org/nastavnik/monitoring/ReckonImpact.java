package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nastavnik.docx.ChartData;
import org.nastavnik.journal.Meetings;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.Person;
import org.nastavnik.plan.PlanProgress;
import org.nastavnik.plan.Plans;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Messages;

/** Reckons what the programme of a school has changed, from all that was measured in the year. */
@ApplicationScoped
class ReckonImpact {

    private static final Messages RUSSIAN = Messages.in(Locale.forLanguageTag("ru"));

    @Inject Measurements measurements;
    @Inject ImpactParameters parameters;
    @Inject ImpactSubjects subjects;
    @Inject Meetings meetings;
    @Inject Plans plans;

    ImpactFindings of(long school, SchoolYear year) {
        List<Measurement> all =
                measurements.of(school, year).stream().filter(m -> !m.isCompetence()).toList();
        Map<ImpactFindings.Cause, Map<Long, Double>> causes = causes(school, year);
        List<ImpactFindings.Group> groups = new ArrayList<>();
        for (ImpactParameter.Audience audience : ImpactParameter.Audience.values()) {
            List<Person> asked = subjects.of(audience, school, year);
            if (!asked.isEmpty()) {
                groups.add(group(audience, asked, Marks.of(all), causes));
            }
        }
        return new ImpactFindings(groups, !all.isEmpty());
    }

    /** What was measured, by parameter, moment and person. */
    record Marks(
            Map<String, Map<Long, BigDecimal>> entry, Map<String, Map<Long, BigDecimal>> exit) {

        static Marks of(List<Measurement> all) {
            Marks marks = new Marks(new HashMap<>(), new HashMap<>());
            all.forEach(marks::put);
            return marks;
        }

        private void put(Measurement known) {
            if (known.moment() == Moment.ENTRY) {
                of(entry, known.parameter()).put(known.personId(), known.mark());
            } else if (known.moment() == Moment.EXIT) {
                of(exit, known.parameter()).put(known.personId(), known.mark());
            }
        }

        private static Map<Long, BigDecimal> of(
                Map<String, Map<Long, BigDecimal>> marks, String parameter) {
            return marks.computeIfAbsent(parameter, code -> new HashMap<>());
        }

        Impact.Pair pair(ImpactParameter parameter, long person) {
            return new Impact.Pair(
                    of(entry, parameter.code()).get(person),
                    of(exit, parameter.code()).get(person));
        }
    }

    private ImpactFindings.Group group(
            ImpactParameter.Audience audience,
            List<Person> asked,
            Marks marks,
            Map<ImpactFindings.Cause, Map<Long, Double>> causes) {
        List<Long> ids = asked.stream().map(Person::id).toList();
        List<Impact> impacts = new ArrayList<>();
        List<ImpactFindings.Connection> connections = new ArrayList<>();
        for (ImpactParameter parameter : parameters.of(audience)) {
            Map<Long, Impact.Pair> pairs = new HashMap<>();
            ids.forEach(id -> pairs.put(id, marks.pair(parameter, id)));
            impacts.add(
                    Impact.of(
                            parameter.name(),
                            parameter.fallIsGood(),
                            ids.stream().map(pairs::get).map(Objects::requireNonNull).toList()));
            causes.forEach(
                    (cause, strength) ->
                            RankCorrelation.of(points(pairs, strength))
                                    .map(bond -> connection(cause, parameter, bond))
                                    .ifPresent(connections::add));
        }
        return new ImpactFindings.Group(
                audience, ids.size(), impacts, chart(audience, impacts), connections);
    }

    private static ImpactFindings.Connection connection(
            ImpactFindings.Cause cause, ImpactParameter parameter, RankCorrelation bond) {
        return new ImpactFindings.Connection(cause, parameter.name(), parameter.fallIsGood(), bond);
    }

    private static List<RankCorrelation.Point> points(
            Map<Long, Impact.Pair> pairs, Map<Long, Double> strength) {
        return pairs.entrySet().stream()
                .filter(pair -> pair.getValue().isWhole() && strength.containsKey(pair.getKey()))
                .map(
                        pair ->
                                new RankCorrelation.Point(
                                        Objects.requireNonNull(strength.get(pair.getKey())),
                                        pair.getValue().difference().doubleValue()))
                .toList();
    }

    private Map<ImpactFindings.Cause, Map<Long, Double>> causes(long school, SchoolYear year) {
        List<MentoringUnit> units = subjects.unitsOf(school, year);
        Map<Long, Meetings.Tally> tallies = meetings.tallies(school, year);
        Map<Long, PlanProgress> progress = plans.completionOf(units, school);
        Map<ImpactFindings.Cause, Map<Long, Double>> causes = new HashMap<>();
        Arrays.stream(ImpactFindings.Cause.values()).forEach(c -> causes.put(c, new HashMap<>()));
        for (MentoringUnit unit : units) {
            Meetings.Tally tally = tallies.get(unit.id());
            double met = tally == null ? 0 : tally.count();
            PlanProgress done = progress.getOrDefault(unit.id(), PlanProgress.NONE);
            for (long person : unit.everyone()) {
                of(causes, ImpactFindings.Cause.MEETINGS).merge(person, met, Double::sum);
                if (done.total() > 0) {
                    of(causes, ImpactFindings.Cause.PLAN)
                            .merge(person, (double) done.done() / done.total(), Math::max);
                }
            }
        }
        return causes;
    }

    private static Map<Long, Double> of(
            Map<ImpactFindings.Cause, Map<Long, Double>> causes, ImpactFindings.Cause cause) {
        return Objects.requireNonNull(causes.get(cause));
    }

    private static @Nullable ChartData chart(
            ImpactParameter.Audience audience, List<Impact> impacts) {
        List<Impact> told = impacts.stream().filter(impact -> impact.change() != null).toList();
        return told.isEmpty()
                ? null
                : new ChartData(
                        RUSSIAN.text(
                                "monitoring.paper.chart.impact",
                                RUSSIAN.text("monitoring.paper.audience." + audience)),
                        told.stream().map(Impact::parameter).toList(),
                        List.of(
                                ReckonProcess.series(
                                        "monitoring.paper.entry", means(told, Impact::entry)),
                                ReckonProcess.series(
                                        "monitoring.paper.exit", means(told, Impact::exit))));
    }

    private static List<BigDecimal> means(
            List<Impact> told, Function<Impact, @Nullable BigDecimal> side) {
        return told.stream().map(impact -> Objects.requireNonNull(side.apply(impact))).toList();
    }
}
