package org.nastavnik.place;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;

/** One kind of page that an activity of a course may open. */
public interface PlaceKind {

    /** Stands in the links of courses for years: small Latin letters and hyphens, {@code plan}. */
    String code();

    /** Lower ones come first where all kinds are listed. */
    default int order() {
        return 50;
    }

    /**
     * What this person may put into a course now: first what opens for everybody his own, then
     * single things by name. Titles never name a minor. One whom the program does not know yet is
     * offered the former only.
     */
    List<Offer> offers(CurrentPerson current);

    /**
     * Where it stands below the address of the launch.
     *
     * @param subject number of the thing; null opens for everybody his own
     * @return empty where this person has nothing to see there: not his, another school's, or over
     */
    Optional<String> path(@Nullable Long subject, CurrentPerson current);

    /**
     * @param subject null: for everybody his own
     * @param title what the course shows, in the language of the person who picks
     */
    record Offer(@Nullable Long subject, String title, String description) {}
}
