package org.nastavnik.people;

import org.jspecify.annotations.Nullable;

/** What the platform says of the user; any part may be withheld. */
public record IdentityHints(
        @Nullable String lastName,
        @Nullable String firstName,
        @Nullable String middleName,
        @Nullable String email) {}
