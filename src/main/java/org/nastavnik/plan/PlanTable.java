package org.nastavnik.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.site.Problems;

/** Puts the typed table into the plan: all rows or, where something is wrong, none. */
final class PlanTable {

    private final MentoringUnit unit;
    private final IndividualPlan plan;
    private final Problems problems = new Problems();
    private final List<PlanTablePage.Row> shown = new ArrayList<>();
    private final List<Runnable> changes = new ArrayList<>();

    PlanTable(MentoringUnit unit, IndividualPlan plan) {
        this.unit = unit;
        this.plan = plan;
    }

    /** False where nothing was written, for the reasons in {@link #problems()}. */
    boolean take(List<PlanTableRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            PlanTableRow row = rows.get(i);
            String at = "-" + i;
            if (row.isNew()) {
                begin(row, at);
            } else {
                change(row, at);
            }
        }
        if (problems.isEmpty()) {
            changes.forEach(Runnable::run);
        }
        return problems.isEmpty();
    }

    private void begin(PlanTableRow row, String at) {
        shown.add(new PlanTablePage.Row(row, null));
        PlanItem.Terms terms = row.isBlank() ? null : row.terms(unit, Set.of(), at, problems);
        if (terms != null && plan.items().stream().noneMatch(i -> i.terms().equals(terms))) {
            changes.add(() -> plan.add(terms));
        }
    }

    private void change(PlanTableRow row, String at) {
        Optional<PlanItem> found =
                plan.items().stream()
                        .filter(i -> String.valueOf(i.id()).equals(row.id()))
                        .findAny();
        if (found.isEmpty()) {
            problems.add("content" + at, "plan.problem.rowGone");
            shown.add(new PlanTablePage.Row(row, null));
            return;
        }
        PlanItem item = found.get();
        PlanItem.Terms terms = row.terms(unit, item.terms().mentees(), at, problems);
        boolean stale = isStale(row, item, terms);
        if (stale) {
            problems.add("content" + at, "plan.problem.rowChanged");
        }
        shown.add(
                new PlanTablePage.Row(row.shownAgain(item.version()), stale ? item.terms() : null));
        if (terms != null && !terms.equals(item.terms())) {
            changes.add(() -> plan.change(item.id(), terms));
        }
    }

    private static boolean isStale(
            PlanTableRow row, PlanItem item, PlanItem.@Nullable Terms terms) {
        return !row.version().equals(String.valueOf(item.version())) && !item.terms().equals(terms);
    }

    Problems problems() {
        return problems;
    }

    List<PlanTablePage.Row> shown() {
        return shown;
    }
}
