package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.journal.Meetings;
import org.nastavnik.order.Orders;
import org.nastavnik.pairing.EndReason;
import org.nastavnik.pairing.MemberRole;
import org.nastavnik.pairing.Membership;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.plan.PlanProgress;
import org.nastavnik.plan.Plans;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.shared.SchoolYear;

/** The numbers of a school's year, gathered from the rooms that own them. */
@ApplicationScoped
class YearFigures {

    @Inject Units units;
    @Inject MentoringForms forms;
    @Inject Plans plans;
    @Inject Meetings meetings;
    @Inject Orders orders;

    Figures of(long schoolId, SchoolYear year) {
        List<MentoringUnit> fixed =
                units.of(schoolId, year).stream().filter(YearFigures::worked).toList();
        Map<Long, PlanProgress> progress = plans.completionOf(fixed, schoolId);
        Map<Long, Meetings.Tally> tallies = meetings.tallies(schoolId, year);
        return Figures.of(
                fixed.stream()
                        .map(
                                unit ->
                                        figures(
                                                unit,
                                                progress.getOrDefault(unit.id(), PlanProgress.NONE),
                                                tallies.get(unit.id())))
                        .toList(),
                forms.all());
    }

    /** Fixed by an order, whatever came after, unless another has undone it. */
    private static boolean worked(MentoringUnit unit) {
        return unit.orderId() != null && unit.state() != MentoringUnit.State.CANCELLED;
    }

    /** Each once, in whatever pairs and groups; staff who are mentored are not pupils. */
    int pupilsMentored(long schoolId, SchoolYear year) {
        return (int)
                units.of(schoolId, year).stream()
                        .filter(YearFigures::worked)
                        .filter(unit -> !forms.byCode(unit.formCode()).staff())
                        .flatMap(unit -> members(unit, MemberRole.MENTEE).stream())
                        .distinct()
                        .count();
    }

    private static Figures.Unit figures(
            MentoringUnit unit, PlanProgress plan, Meetings.@Nullable Tally tally) {
        return new Figures.Unit(
                unit.formCode(),
                unit.kind() == MentoringUnit.Kind.GROUP,
                members(unit, MemberRole.MENTOR),
                members(unit, MemberRole.MENTEE),
                tally == null ? 0 : (int) tally.count(),
                plan.total(),
                plan.done());
    }

    private static Set<Long> members(MentoringUnit unit, MemberRole role) {
        return unit.memberships().stream()
                .filter(member -> member.role() == role && counts(member))
                .map(Membership::personId)
                .collect(Collectors.toSet());
    }

    /** As the package of depersonalised data and the indicators count: nobody by mistake. */
    private static boolean counts(Membership member) {
        return member.endReason() != EndReason.ERROR;
    }

    List<SchoolCompendium.OrderLine> orders(long schoolId, SchoolYear year) {
        return orders.registeredOf(schoolId, year).stream()
                .map(o -> new SchoolCompendium.OrderLine(o.date(), o.number(), o.title()))
                .toList();
    }
}
