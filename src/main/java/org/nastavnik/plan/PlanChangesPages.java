package org.nastavnik.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.Persons;
import org.nastavnik.site.Option;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** Puts words to what differs. */
@RequestScoped
class PlanChangesPages {

    private static final PlanItem.Terms NOTHING = PlanItem.Terms.onlyContent("");

    @Inject VisiblePlans visible;
    @Inject Persons persons;
    @Inject Visitor visitor;

    PlanChangesPage page(MentoringUnit unit, PlanChanges changes) {
        IndividualPlan from = changes.from();
        IndividualPlan to = changes.to();
        return new PlanChangesPage(
                unit.id(),
                unit.code(),
                from.versionNo(),
                to.versionNo(),
                changes.goalChanged() ? new PlanChangesPage.Pair(from.goal(), to.goal()) : null,
                changes.mentorChanged()
                        ? new PlanChangesPage.Pair(name(from.mentorId()), name(to.mentorId()))
                        : null,
                changes.rows().stream().map(this::row).toList(),
                changes.untouched(),
                visible.of(unit).stream()
                        .filter(version -> version.versionNo() != to.versionNo())
                        .map(version -> option(version.versionNo()))
                        .toList());
    }

    private Option option(int version) {
        return new Option(String.valueOf(version), ui().t("plan.version", version));
    }

    private PlanChangesPage.Row row(PlanChanges.RowChange change) {
        PlanItem.Terms was = change.was();
        PlanItem.Terms is = change.is();
        String kind = was == null ? "ADDED" : is == null ? "REMOVED" : "CHANGED";
        PlanItem.Terms left = was == null ? NOTHING : was;
        PlanItem.Terms right = is == null ? NOTHING : is;
        return new PlanChangesPage.Row(
                kind,
                is == null ? left.content() : right.content(),
                cells(left, right).filter(cell -> !cell.was().equals(cell.is())).toList());
    }

    private Stream<PlanChangesPage.Cell> cells(PlanItem.Terms was, PlanItem.Terms is) {
        return Stream.of(
                new PlanChangesPage.Cell(
                        "plan.column.competence", was.competence(), is.competence()),
                new PlanChangesPage.Cell("plan.column.content", was.content(), is.content()),
                new PlanChangesPage.Cell(
                        "plan.column.deadline", was.deadlineText(), is.deadlineText()),
                new PlanChangesPage.Cell(
                        "plan.row.deadlineTo", Ui.day(was.deadlineTo()), Ui.day(is.deadlineTo())),
                new PlanChangesPage.Cell(
                        "plan.column.format.short", word(was.format()), word(is.format())),
                new PlanChangesPage.Cell("plan.column.result", was.result(), is.result()),
                new PlanChangesPage.Cell(
                        "plan.row.mentees", names(was.mentees()), names(is.mentees())));
    }

    private static String word(@Nullable WorkFormat format) {
        return format == null ? "" : format.planText();
    }

    private String names(Set<Long> mentees) {
        return mentees.stream()
                .map(id -> persons.known(id).name().surnameFirst())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String name(long personId) {
        return persons.known(personId).name().full();
    }

    private Ui ui() {
        return new Ui(visitor);
    }
}
