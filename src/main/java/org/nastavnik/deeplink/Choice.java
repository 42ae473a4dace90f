package org.nastavnik.deeplink;

import org.jspecify.annotations.Nullable;
import org.nastavnik.place.GradedKind;
import org.nastavnik.place.PlaceKind;

/**
 * One page that the visitor may put into the course.
 *
 * @param place code of its kind
 * @param subject as in {@link PlaceKind.Offer}
 * @param gradable its work can be counted
 */
record Choice(
        String place, @Nullable Long subject, String title, String description, boolean gradable) {

    static Choice of(PlaceKind kind, PlaceKind.Offer offer) {
        return new Choice(
                kind.code(),
                offer.subject(),
                cut(offer.title()),
                offer.description(),
                kind instanceof GradedKind);
    }

    private static String cut(String title) {
        return title.length() <= CourseLink.LONGEST_TITLE
                ? title
                : title.substring(0, CourseLink.LONGEST_TITLE - 1) + "…";
    }

    /** How the form calls it: {@code plan}, {@code plan:12}. */
    String key() {
        return subject == null ? place : place + ":" + subject;
    }
}
