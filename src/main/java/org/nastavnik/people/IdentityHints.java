package org.nastavnik.people;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the platform says of the user; any part may be withheld. */
public record IdentityHints(
        @Nullable String lastName,
        @Nullable String firstName,
        @Nullable String middleName,
        @Nullable String email) {

    private static final Pattern NAME_AND_PATRONYMIC =
            Pattern.compile("(\\S+)\\s+(\\S+(?:вич|ьич|мич|вна|чна|шна))");

    /** Some schools write the patronymic into the field of the first name. */
    public static IdentityHints of(
            @Nullable String lastName,
            @Nullable String firstName,
            @Nullable String middleName,
            @Nullable String email) {
        var glued = NAME_AND_PATRONYMIC.matcher(firstName == null ? "" : firstName);
        return middleName == null && lastName != null && glued.matches()
                ? new IdentityHints(lastName, glued.group(1), glued.group(2), email)
                : new IdentityHints(lastName, firstName, middleName, email);
    }

    /** Nothing by which people would know whom it means. */
    public boolean isNameless() {
        return lastName == null && firstName == null;
    }
}
