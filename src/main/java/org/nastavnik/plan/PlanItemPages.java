package org.nastavnik.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.Persons;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/** The form of a row with the mentees whom it may name. */
@RequestScoped
class PlanItemPages {

    @Inject VisiblePlans visible;
    @Inject Persons persons;

    PlanItemPage blank(long unitId, PlanItemForm form, Problems problems) {
        return of(unitId, null, form, problems, null);
    }

    PlanItemPage of(
            long unitId,
            @Nullable Long itemId,
            PlanItemForm form,
            Problems problems,
            PlanItem.@Nullable Terms kept) {
        return new PlanItemPage(
                unitId, itemId, form, problems, kept, mentees(visible.unit(unitId)));
    }

    private List<Option> mentees(MentoringUnit unit) {
        return unit.kind() == MentoringUnit.Kind.PAIR
                ? List.of()
                : unit.mentees().stream()
                        .map(id -> new Option(id.toString(), persons.known(id).name().full()))
                        .toList();
    }
}
