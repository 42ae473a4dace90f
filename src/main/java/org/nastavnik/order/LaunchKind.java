package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.Signatory;
import org.nastavnik.school.MentoringForm;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/** «О внедрении» or «О продолжении реализации»: the programme year begins to count. */
@ApplicationScoped
class LaunchKind implements OrderKind {

    @Inject OrderChoices choices;
    @Inject OrderFrames frames;
    @Inject LaunchProposals proposals;
    @Inject MentoringForms forms;
    @Inject ProgrammeYears years;

    @Override
    public OrderType type() {
        return OrderType.LAUNCH;
    }

    @Override
    public Optional<DocumentKind> paper() {
        return Optional.of(DocumentKind.D01);
    }

    @Override
    public String title(OrderEntries filled) {
        return filled.has("continued")
                ? OrderWords.text("title.continuation")
                : OrderWords.title(type());
    }

    @Override
    public List<OrderField> fields(SchoolYear year, @Nullable Order draft) {
        return List.of(
                OrderField.of("continued", OrderField.Input.BOX),
                OrderField.of("from", OrderField.Input.DAY).labelled("order.field.yearFrom"),
                OrderField.of("to", OrderField.Input.DAY).labelled("order.field.yearTo"),
                OrderField.of("forms", OrderField.Input.TICKS, formOptions()),
                OrderField.table(
                                "group",
                                OrderField.of("person", OrderField.Input.PERSON, choices.staff()),
                                OrderField.of("role", OrderField.Input.LINE))
                        .hinted(),
                OrderField.of("supplies", OrderField.Input.PERSON, choices.staff()),
                OrderField.table(
                        "monitoring",
                        OrderField.of("stage", OrderField.Input.LINE),
                        OrderField.of("from", OrderField.Input.DAY),
                        OrderField.of("to", OrderField.Input.DAY)),
                OrderField.table(
                        "results",
                        OrderField.of("indicator", OrderField.Input.LINE),
                        OrderField.of("target", OrderField.Input.LINE),
                        OrderField.of("until", OrderField.Input.DAY)));
    }

    private List<Option> formOptions() {
        return forms.all().stream().map(form -> new Option(form.code(), form.name())).toList();
    }

    @Override
    public void propose(OrderForm form, SchoolYear year) {
        proposals.fill(form, year);
    }

    @Override
    public int awaiting(SchoolYear year) {
        return proposals.isAwaited(year) ? 1 : 0;
    }

    @Override
    public void judge(OrderEntries filled, Problems problems) {
        Optional<LocalDate> from = filled.day("from");
        if (filled.day("to").filter(to -> from.filter(to::isBefore).isPresent()).isPresent()) {
            problems.add("to", "order.problem.endBeforeStart");
        }
    }

    @Override
    public void check(Order order, Problems found) {
        OrderEntries filled = order.entries();
        for (String table : List.of("group", "monitoring", "results")) {
            if (filled.rows(table).isEmpty()) {
                found.add(Problems.FORM, "order.check.noRows." + table);
            }
        }
        if (filled.texts("forms").isEmpty()) {
            found.add(Problems.FORM, "order.check.nobody.LAUNCH");
        }
    }

    @Override
    public List<String> about(Order order) {
        return order.entries().texts("forms").stream()
                .map(forms::byCode)
                .map(MentoringForm::name)
                .toList();
    }

    @Override
    public void apply(Order order) {
        years.activate(order.schoolId(), order.year(), order.id());
    }

    @Override
    public void reverse(Order order) {
        years.undoActivation(order.schoolId(), order.year(), order.id());
    }

    @Override
    public Record data(Order order) {
        OrderFrame frame = frames.of(order);
        OrderEntries filled = order.entries();
        return new ProgrammeLaunchOrder(
                frame.school(),
                frame.city(),
                frame.registration(),
                frame.preamble(),
                filled.has("continued"),
                order.year().slashed(),
                filled.requiredDay("from"),
                filled.requiredDay("to"),
                about(order),
                filled.rows("group").stream().map(row -> member(order, row)).toList(),
                frames.person(order, filled.requiredPerson("supplies")),
                filled.rows("monitoring").stream().map(LaunchKind::term).toList(),
                filled.rows("results").stream().map(LaunchKind::result).toList(),
                frame.controller(),
                frame.signatory(),
                frame.acquainted());
    }

    private ProgrammeLaunchOrder.Member member(Order order, OrderEntries row) {
        Signatory person = frames.person(order, row.requiredPerson("person"));
        return new ProgrammeLaunchOrder.Member(person.name(), person.post(), row.required("role"));
    }

    private static ProgrammeLaunchOrder.MonitoringTerm term(OrderEntries row) {
        return new ProgrammeLaunchOrder.MonitoringTerm(
                row.required("stage"), row.requiredDay("from"), row.requiredDay("to"));
    }

    private static ProgrammeLaunchOrder.PlannedResult result(OrderEntries row) {
        return new ProgrammeLaunchOrder.PlannedResult(
                row.required("indicator"), row.required("target"), row.requiredDay("until"));
    }
}
