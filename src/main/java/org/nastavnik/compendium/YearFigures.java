package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.pairing.MemberRole;
import org.nastavnik.pairing.Membership;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.shared.SchoolYear;

/** The numbers of a school's year, gathered from the rooms that own them. */
@ApplicationScoped
class YearFigures {

    @Inject Units units;
    @Inject MentoringForms forms;

    Figures of(long schoolId, SchoolYear year) {
        List<Figures.Unit> fixed =
                units.of(schoolId, year).stream()
                        .filter(YearFigures::worked)
                        .map(this::figures)
                        .toList();
        return Figures.of(fixed, forms.all());
    }

    /** Fixed by an order, whatever came after. */
    private static boolean worked(MentoringUnit unit) {
        return unit.orderId() != null;
    }

    private Figures.Unit figures(MentoringUnit unit) {
        return new Figures.Unit(
                unit.formCode(),
                unit.kind() == MentoringUnit.Kind.GROUP,
                members(unit, MemberRole.MENTOR),
                members(unit, MemberRole.MENTEE),
                0,
                0,
                0);
    }

    private static Set<Long> members(MentoringUnit unit, MemberRole role) {
        return unit.memberships().stream()
                .filter(member -> member.role() == role)
                .map(Membership::personId)
                .collect(Collectors.toSet());
    }

    List<SchoolCompendium.OrderLine> orders(long schoolId, SchoolYear year) {
        return List.of();
    }
}
