package org.nastavnik.gradebook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Identities;
import org.nastavnik.people.Identity;
import org.nastavnik.people.Role;
import org.nastavnik.place.GradedKind;

/** Where the work stands that a grade book wants to show; the place itself says who may see it. */
@RequestScoped
class FindReviewed {

    @Inject GradeColumns columns;
    @Inject GradedKinds kinds;
    @Inject Identities identities;
    @Inject CurrentPerson current;

    /**
     * @param path below the address of the launch; "" where there is nothing to show
     * @param problem key of the messages that tell why; "" where there is a path
     */
    record Found(String path, String problem) {

        private static Found nothing(String why) {
            return new Found("", "gradebook.review." + why);
        }
    }

    private record Place(GradedKind kind, @Nullable Long subject) {}

    Found of(Review review) {
        return place(review)
                .map(place -> at(place, review))
                .orElseGet(() -> Found.nothing("noPlace"));
    }

    private Found at(Place place, Review review) {
        Long person =
                identities
                        .find(review.registrationId(), review.userId())
                        .map(Identity::personId)
                        .orElse(null);
        if (person == null) {
            return Found.nothing(keepsPeople() ? "noPerson" : "notYours");
        }
        return place.kind()
                .review(place.subject(), person, current)
                .map(path -> new Found(path, ""))
                .orElseGet(() -> Found.nothing("notYours"));
    }

    /** Who links accounts to persons may know that one is not linked. */
    private boolean keepsPeople() {
        return current.is(Role.CURATOR)
                || current.is(Role.METHODIST)
                || current.is(Role.MUNICIPAL_ADMIN);
    }

    /** By our own word in the activity; where it has none, by the column that we feed there. */
    private Optional<Place> place(Review review) {
        String named = review.place();
        if (named != null) {
            return kinds.of(named).map(kind -> new Place(kind, review.subject()));
        }
        String key = review.lineItemKey();
        return (key == null ? Optional.<GradeColumn>empty() : columns.byLineItem(key))
                .or(() -> columns.ofLink(review.registrationId(), review.resourceLink()))
                .flatMap(c -> kinds.of(c.place()).map(kind -> new Place(kind, c.subject())));
    }
}
