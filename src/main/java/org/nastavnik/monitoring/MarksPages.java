package org.nastavnik.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.site.Problems;

/** Prints what is to be measured, and the marks of one parameter for who may see them. */
@RequestScoped
class MarksPages {

    @Inject OpenMonitoring open;
    @Inject Measurements measurements;
    @Inject ImpactParameters parameters;
    @Inject ImpactSubjects subjects;
    @Inject MonitoringWords words;
    @Inject CurrentPerson current;

    /** One of the list that the current person may see and type; others are not found. */
    ImpactParameter parameter(String code) {
        return parameters
                .find(code)
                .filter(this::isOpen)
                .orElseThrow(() -> new MonitoringNotFound(code));
    }

    private boolean isOpen(ImpactParameter parameter) {
        return current.roles().stream().anyMatch(parameter::isOpenTo);
    }

    MeasurementsPage list() {
        List<Measurement> all = measurements.of(current.schoolId(), open.year());
        return new MeasurementsPage(
                Arrays.stream(ImpactParameter.Audience.values())
                        .map(audience -> group(audience, all))
                        .filter(group -> group.participants() > 0)
                        .toList());
    }

    private MeasurementsPage.Group group(ImpactParameter.Audience audience, List<Measurement> all) {
        return new MeasurementsPage.Group(
                "monitoring.audience." + audience,
                subjects.of(audience, current.schoolId(), open.year()).size(),
                parameters.of(audience).stream()
                        .filter(this::isOpen)
                        .map(parameter -> line(parameter, all))
                        .toList());
    }

    private static MeasurementsPage.Line line(ImpactParameter parameter, List<Measurement> all) {
        return new MeasurementsPage.Line(
                parameter.code(),
                parameter.name(),
                parameter.restricted(),
                count(parameter, Moment.ENTRY, all),
                count(parameter, Moment.EXIT, all));
    }

    private static long count(ImpactParameter parameter, Moment moment, List<Measurement> all) {
        return all.stream()
                .filter(m -> m.parameter().equals(parameter.code()) && m.moment() == moment)
                .count();
    }

    MarksForm kept(ImpactParameter parameter) {
        Map<String, String> marks = new LinkedHashMap<>();
        String method = "";
        for (Measurement known : of(parameter)) {
            if (!known.isAnswered()) {
                marks.put(MarksForm.name(known.moment(), known.personId()), mark(known));
                method = Objects.requireNonNullElse(known.method(), method);
            }
        }
        return MarksForm.shown(marks, method);
    }

    List<Measurement> of(ImpactParameter parameter) {
        return measurements.of(current.schoolId(), open.year()).stream()
                .filter(known -> known.parameter().equals(parameter.code()))
                .toList();
    }

    String mark(@Nullable Measurement known) {
        return known == null ? "" : words.number(known.mark());
    }

    MarksPage page(ImpactParameter parameter, MarksForm form, Problems problems) {
        List<Measurement> all = of(parameter);
        List<MarksPage.Row> rows = new ArrayList<>();
        for (Person person : subjects.of(parameter.of(), current.schoolId(), open.year())) {
            rows.add(
                    new MarksPage.Row(
                            person.name().full(),
                            person.postIn(current.schoolId()),
                            cell(Moment.ENTRY, person, all),
                            cell(Moment.EXIT, person, all)));
        }
        return new MarksPage(
                parameter.code(),
                parameter.name(),
                parameter.restricted(),
                parameter.fallIsGood(),
                words.number(parameter.least()),
                words.number(parameter.most()),
                rows,
                form,
                problems);
    }

    private MarksPage.Cell cell(Moment moment, Person person, List<Measurement> all) {
        Optional<Measurement> known = find(moment, person.id(), all);
        return new MarksPage.Cell(
                MarksForm.name(moment, person.id()),
                mark(known.orElse(null)),
                known.map(Measurement::isAnswered).orElse(false));
    }

    static Optional<Measurement> find(Moment moment, long person, List<Measurement> all) {
        return all.stream()
                .filter(known -> known.moment() == moment && known.personId() == person)
                .findFirst();
    }
}
