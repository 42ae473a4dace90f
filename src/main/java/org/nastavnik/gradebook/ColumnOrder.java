package org.nastavnik.gradebook;

import org.jspecify.annotations.Nullable;
import org.nastavnik.platform.Secrets;

/**
 * @param schoolId whose curator ordered it; null for the centre
 * @param subject null: for everybody his own
 */
record ColumnOrder(
        long registrationId,
        String courseKey,
        @Nullable Long schoolId,
        String place,
        @Nullable Long subject,
        String label,
        long orderedBy) {

    /** The same column of the same course, whoever orders it. */
    String key() {
        return Secrets.hash(courseKey + "\n" + place + "\n" + subject);
    }
}
