package org.nastavnik.gradebook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
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

    Found of(Review review) {
        GradeColumn column = column(review).orElse(null);
        GradedKind kind = column == null ? null : kinds.of(column.place()).orElse(null);
        if (column == null || kind == null) {
            return Found.nothing("noPlace");
        }
        Optional<Long> person =
                identities.find(review.registrationId(), review.userId()).map(Identity::personId);
        if (person.isEmpty()) {
            return Found.nothing(keepsPeople() ? "noPerson" : "notYours");
        }
        return kind.review(column.subject(), person.get(), current)
                .map(path -> new Found(path, ""))
                .orElseGet(() -> Found.nothing("notYours"));
    }

    /** Who links accounts to persons may know that one is not linked. */
    private boolean keepsPeople() {
        return current.is(Role.CURATOR)
                || current.is(Role.METHODIST)
                || current.is(Role.MUNICIPAL_ADMIN);
    }

    private Optional<GradeColumn> column(Review review) {
        String key = review.lineItemKey();
        return (key == null ? Optional.<GradeColumn>empty() : columns.byLineItem(key))
                .or(() -> columns.ofLink(review.registrationId(), review.resourceLink()));
    }
}
