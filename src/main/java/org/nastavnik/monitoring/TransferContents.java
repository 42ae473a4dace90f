package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.journal.Meetings;
import org.nastavnik.pairing.Bases;
import org.nastavnik.pairing.EndReason;
import org.nastavnik.pairing.MemberRole;
import org.nastavnik.pairing.MenteeRequest;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Persons;
import org.nastavnik.plan.PlanProgress;
import org.nastavnik.plan.Plans;
import org.nastavnik.school.Indicators;
import org.nastavnik.school.MentoringForm;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Messages;

/** Everything that a school's depersonalised package says, and nothing else leaves the school. */
@ApplicationScoped
class TransferContents {

    private static final Messages RUSSIAN = Messages.in(Locale.forLanguageTag("ru"));
    private static final Set<EndReason> LEFT =
            EnumSet.of(
                    EndReason.LEFT_SCHOOL,
                    EndReason.REFUSED_BY_MENTOR,
                    EndReason.REFUSED_BY_MENTEE,
                    EndReason.CONFLICT,
                    EndReason.ILLNESS);

    @Inject RegistryRows registry;
    @Inject Meetings meetings;
    @Inject Plans plans;
    @Inject Bases bases;
    @Inject Persons persons;
    @Inject MentoringForms forms;
    @Inject IndicatorReckoning reckoning;
    @Inject Indicators indicators;
    @Inject CityIndicatorYears city;
    @Inject ProgrammeYears years;
    @Inject @Any Instance<DescribedPractices> practices;
    @Inject TransferNames names;
    @Inject Schools schools;

    /** Who writes to whom. */
    record Head(Letterhead school, InstitutionName recipient, Signatory director) {}

    DepersonalisedData of(long school, SchoolYear year, Head head) {
        LocalDate on = IndicatorScope.of(year, schools.today(), null).on();
        TransferFigures figures = new TransferFigures(units(school, year), formNames(), on);
        IndicatorFacts facts = reckoning.known(school, year, schools.today());
        DepersonalisedData.Totals totals = figures.totals();
        TransferKinds kinds = kinds(figures, school, on);
        DepersonalisedData.Participants participants = kinds.totals(totals);
        return new DepersonalisedData(
                head.school(),
                null,
                head.recipient(),
                year.slashed(),
                on,
                kinds.told(kind -> RUSSIAN.text("monitoring.transfer.kind." + kind)),
                participants,
                figures.forms(),
                withPersons(totals, participants),
                restricted(figures, school, year),
                satisfaction(facts),
                measures(facts, participants, kinds.telltale())
                        .of(indicators.all(), targets(school, year)),
                practices(school, year),
                head.director());
    }

    /** Participants and their work alone, told as in the package. */
    CompendiumPart.NumbersPart numbers(long school, SchoolYear year) {
        LocalDate on = IndicatorScope.of(year, schools.today(), null).on();
        TransferFigures figures = new TransferFigures(units(school, year), formNames(), on);
        DepersonalisedData.Totals totals = figures.totals();
        return new CompendiumPart.NumbersPart(
                figures.forms(), withPersons(totals, kinds(figures, school, on).totals(totals)));
    }

    /** The indicators alone, told as in the package. */
    List<DepersonalisedData.Measure> measures(long school, SchoolYear year) {
        LocalDate on = IndicatorScope.of(year, schools.today(), null).on();
        TransferFigures figures = new TransferFigures(units(school, year), formNames(), on);
        TransferKinds kinds = kinds(figures, school, on);
        return measures(
                        reckoning.known(school, year, schools.today()),
                        kinds.totals(figures.totals()),
                        kinds.telltale())
                .of(indicators.all(), targets(school, year));
    }

    private List<TransferFigures.Unit> units(long school, SchoolYear year) {
        List<MentoringUnit> fixed =
                registry.units(school, year).stream()
                        .filter(unit -> unit.state() != MentoringUnit.State.CANCELLED)
                        .toList();
        Map<Long, PlanProgress> progress = plans.completionOf(fixed, school);
        Map<Long, Meetings.Tally> tallies = meetings.tallies(school, year);
        return fixed.stream()
                .map(
                        unit -> {
                            PlanProgress plan = progress.get(unit.id());
                            Meetings.Tally tally = tallies.get(unit.id());
                            return new TransferFigures.Unit(
                                    unit,
                                    tally == null ? 0 : (int) tally.count(),
                                    plan == null ? 0 : plan.done(),
                                    plan == null ? 0 : plan.total());
                        })
                .toList();
    }

    private Map<String, String> formNames() {
        Map<String, String> byCode = new LinkedHashMap<>();
        for (MentoringForm form : forms.all()) {
            byCode.put(form.code(), form.name());
        }
        return byCode;
    }

    private TransferKinds kinds(TransferFigures figures, long school, LocalDate on) {
        Set<Long> mentors = figures.persons(MemberRole.MENTOR);
        Set<Long> mentees = figures.persons(MemberRole.MENTEE);
        Set<Long> everyone = new TreeSet<>(mentors);
        everyone.addAll(mentees);
        KnownPersons known = persons.known(everyone);
        return new TransferKinds(
                mentors,
                mentees,
                id -> {
                    String kind =
                            RegistryRows.category(known.get(id).affiliationOn(school, on), on);
                    return kind.equals("YOUNG") ? "STAFF" : kind;
                });
    }

    private static DepersonalisedData.Totals withPersons(
            DepersonalisedData.Totals totals, DepersonalisedData.Participants told) {
        return new DepersonalisedData.Totals(
                told.mentors(),
                told.mentees(),
                totals.pairs(),
                totals.groups(),
                totals.begun(),
                totals.ended(),
                totals.replaced(),
                totals.meetings(),
                totals.plans());
    }

    private List<DepersonalisedData.Restricted> restricted(
            TransferFigures figures, long school, SchoolYear year) {
        long special =
                bases.requests(school, year).stream()
                        .filter(MenteeRequest::needsSpecialConditions)
                        .map(MenteeRequest::personId)
                        .distinct()
                        .count();
        return List.of(
                restricted("special", (int) special),
                restricted("left", figures.leftEarly(LEFT)),
                restricted(
                        "withdrawn", figures.leftEarly(EnumSet.of(EndReason.CONSENT_WITHDRAWN))));
    }

    private static DepersonalisedData.Restricted restricted(String what, int persons) {
        return DepersonalisedData.Restricted.of(
                RUSSIAN.text("monitoring.transfer.restricted." + what), persons);
    }

    private static List<Satisfaction> satisfaction(IndicatorFacts facts) {
        return List.of(
                satisfaction(
                        "mentees",
                        facts.of(IndicatorFact.ANSWERED_MENTEES),
                        facts.of(IndicatorFact.CONTENT_MENTEES)),
                satisfaction(
                        "mentors",
                        facts.of(IndicatorFact.ANSWERED_MENTORS),
                        facts.of(IndicatorFact.CONTENT_MENTORS)));
    }

    private static Satisfaction satisfaction(
            String group, @Nullable Integer answered, @Nullable Integer content) {
        return Satisfaction.of(
                RUSSIAN.text("monitoring.transfer.group." + group),
                answered == null ? 0 : answered,
                content == null ? 0 : content);
    }

    private static TransferMeasures measures(
            IndicatorFacts facts,
            DepersonalisedData.Participants told,
            Set<IndicatorFact> telltale) {
        Set<IndicatorFact> hidden = EnumSet.noneOf(IndicatorFact.class);
        if (told.mentors().count() == null) {
            hidden.add(IndicatorFact.MENTORS);
        }
        if (told.mentees().count() == null) {
            hidden.add(IndicatorFact.MENTEES);
        }
        if (!hidden.isEmpty()) {
            hidden.add(IndicatorFact.PARTICIPANTS);
        }
        hidden.addAll(telltale);
        return new TransferMeasures(facts, hidden, RUSSIAN);
    }

    private Map<String, IndicatorTarget> targets(long school, SchoolYear year) {
        var own = years.of(school, year).targets();
        List<CityIndicatorYear> ofCity = city.upTo(year);
        Map<String, IndicatorTarget> targets = new HashMap<>();
        indicators
                .all()
                .forEach(
                        one ->
                                IndicatorTarget.of(one, year, own.get(one.code()), ofCity)
                                        .ifPresent(target -> targets.put(one.code(), target)));
        return targets;
    }

    private List<DepersonalisedData.Practice> practices(long school, SchoolYear year) {
        List<DepersonalisedData.Practice> described =
                practices.stream().flatMap(room -> room.of(school, year).stream()).toList();
        described.forEach(practice -> names.requireNone(practice.title(), school, year));
        return described;
    }
}
