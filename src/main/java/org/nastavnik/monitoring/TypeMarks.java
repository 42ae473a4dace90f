package org.nastavnik.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/**
 * Takes the marks of one parameter that were typed anew. Each is held against what its page had
 * shown: a mark that somebody else has typed meanwhile is shown, not overwritten.
 */
@RequestScoped
class TypeMarks {

    private static final int MOST_METHOD = 200;

    @Inject Measurements measurements;
    @Inject ImpactSubjects subjects;
    @Inject MarksPages pages;
    @Inject MonitoringWords words;
    @Inject OpenMonitoring open;
    @Inject ProgrammeYears years;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    /**
     * A mark that is to change.
     *
     * @param mark null where it is taken away
     * @param known null where there was none
     */
    private record Change(
            long person, Moment moment, @Nullable BigDecimal mark, @Nullable Measurement known) {}

    /** Writes nothing where something is wrong. */
    Problems type(ImpactParameter parameter, MarksForm form) {
        years.requireOpen(current.schoolId(), open.year());
        Problems problems = new Problems();
        List<Change> changes = changes(parameter, form, problems);
        String method = Typed.text(form.value(MarksForm.METHOD));
        if (!changes.isEmpty() && method == null) {
            problems.add(MarksForm.METHOD, "site.problem.NotBlank");
        }
        if (method != null && method.length() > MOST_METHOD) {
            problems.add(MarksForm.METHOD, "site.problem.Size", MOST_METHOD);
        }
        if (problems.isEmpty() && method != null) {
            changes.forEach(change -> take(parameter, change, method));
            audit.write(
                    current.personId(),
                    current.schoolId(),
                    "MARKS_TYPED",
                    "parameter:" + parameter.code());
        }
        return problems;
    }

    private List<Change> changes(ImpactParameter parameter, MarksForm form, Problems problems) {
        List<Change> changes = new ArrayList<>();
        List<Measurement> all = pages.of(parameter);
        for (Person person : subjects.of(parameter.of(), current.schoolId(), open.year())) {
            for (Moment moment : List.of(Moment.ENTRY, Moment.EXIT)) {
                Measurement known = MarksPages.find(moment, person.id(), all).orElse(null);
                String name = MarksForm.name(moment, person.id());
                if (form.has(name) && isTyped(form, name, known, problems)) {
                    changes.add(
                            new Change(
                                    person.id(),
                                    moment,
                                    mark(parameter, form.value(name), name, problems),
                                    known));
                }
            }
        }
        return changes;
    }

    private boolean isTyped(
            MarksForm form, String name, @Nullable Measurement known, Problems problems) {
        String shown = form.value(MarksForm.was(name));
        if (form.value(name).strip().equals(shown)) {
            return false;
        }
        String now = pages.mark(known);
        if (known != null && known.isAnswered()) {
            problems.add(name, "monitoring.problem.answered");
        } else if (!now.equals(shown)) {
            problems.add(name, "monitoring.problem.changed", now.isEmpty() ? "–" : now);
            form.showNow(name, now);
        }
        return true;
    }

    private @Nullable BigDecimal mark(
            ImpactParameter parameter, String typed, String name, Problems problems) {
        String text = Typed.text(typed);
        if (text == null) {
            return null;
        }
        String number = text.replace(',', '.');
        if (number.matches("[0-9]{1,3}(\\.[0-9])?") && parameter.allows(new BigDecimal(number))) {
            return new BigDecimal(number);
        }
        problems.add(
                name,
                "monitoring.problem.mark",
                words.number(parameter.least()),
                words.number(parameter.most()));
        return null;
    }

    private void take(ImpactParameter parameter, Change change, String method) {
        BigDecimal mark = change.mark();
        if (mark == null) {
            measurements.remove(Objects.requireNonNull(change.known()));
            return;
        }
        measurements.take(
                current.schoolId(),
                new Measurement.Subject(
                        open.year(),
                        change.person(),
                        parameter.code(),
                        "",
                        change.moment(),
                        parameter.restricted()),
                new Measurement.Result(
                        mark,
                        method,
                        current.is(Role.PSYCHOLOGIST) ? Role.PSYCHOLOGIST : Role.CURATOR,
                        current.personId(),
                        schools.today()));
    }
}
