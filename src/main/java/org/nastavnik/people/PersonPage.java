package org.nastavnik.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param linked the person comes in from the LMS already
 */
public record PersonPage(
        long id,
        String name,
        String kind,
        String post,
        String birthDate,
        @Nullable String phone,
        @Nullable String email,
        List<String> roles,
        List<FormerName> names,
        boolean linked,
        boolean mayEdit) {

    /** A name and since when. */
    public record FormerName(String name, String since) {}
}
