package org.nastavnik.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;

/** What hangs on pairs and groups, plans and journals, as activities of a course. */
@RequestScoped
public class UnitPlaces {

    @Inject VisibleUnits visible;

    /** Those of this year that the person may put into a course one by one. */
    public List<MentoringUnit> led(CurrentPerson current, Predicate<MentoringUnit> ready) {
        if (!current.isKnown() || current.chosenSchool().isEmpty()) {
            return List.of();
        }
        boolean school = leadsSchool(current);
        return visible.ofThisYear().stream()
                .filter(ready)
                .filter(unit -> school || unit.isCurrentMentor(current.personId()))
                .toList();
    }

    /**
     * The page of the one unit; without a subject of the only one that is the person's own, or the
     * list of them.
     *
     * @param page below the unit's address
     */
    public Optional<String> path(
            @Nullable Long subject,
            CurrentPerson current,
            Predicate<MentoringUnit> ready,
            String page) {
        if (!current.isKnown() || current.chosenSchool().isEmpty()) {
            return Optional.empty();
        }
        if (subject != null) {
            return visible.find(subject).filter(ready).map(unit -> address(unit, page));
        }
        List<MentoringUnit> mine = visible.mine().stream().filter(ready).toList();
        if (mine.size() == 1) {
            return Optional.of(address(mine.get(0), page));
        }
        return mine.isEmpty() && !leadsSchool(current) ? Optional.empty() : Optional.of("units");
    }

    private static String address(MentoringUnit unit, String page) {
        return "units/" + unit.id() + "/" + page;
    }

    private static boolean leadsSchool(CurrentPerson current) {
        return current.is(Role.CURATOR) || current.is(Role.DIRECTOR);
    }
}
