package org.nastavnik.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.nastavnik.overview.SchoolPage.Tile;
import org.nastavnik.pairing.Bases;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.MentoringUnit.State;
import org.nastavnik.pairing.Units;
import org.nastavnik.plan.Plans;
import org.nastavnik.roadmap.LateRows;
import org.nastavnik.shared.SchoolYear;

/** The figures of a school that call for an act. */
@RequestScoped
class SchoolTiles {

    @Inject Units units;
    @Inject Bases bases;
    @Inject Plans plans;
    @Inject LateRows late;

    List<Tile> of(long school, SchoolYear year) {
        List<MentoringUnit> all = units.of(school, year);
        long unmatched =
                bases.requests(school, year).stream().filter(r -> r.state().open()).count();
        return List.of(
                new Tile("overview.tile.unmatched", unmatched, "requests"),
                new Tile("overview.tile.proposed", count(all, in(State.PROPOSED)), "units"),
                new Tile("overview.tile.agreed", count(all, in(State.AGREED)), "orders"),
                new Tile("overview.tile.plans", plans.submitted(school).size(), "units"),
                new Tile("overview.tile.working", count(all, u -> u.state().working()), "units"),
                new Tile("overview.tile.roadMap", late.of(school), "road-map"));
    }

    static Predicate<MentoringUnit> in(State state) {
        return unit -> unit.state() == state;
    }

    static long count(List<MentoringUnit> units, Predicate<MentoringUnit> which) {
        return units.stream().filter(which).count();
    }
}
