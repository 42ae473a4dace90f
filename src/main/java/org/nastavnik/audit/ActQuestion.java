package org.nastavnik.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.system.InstantColumn;

/**
 * Which acts somebody wants to read.
 *
 * @param schoolId acts in that school; null for all
 * @param personId acts of that person; null for all
 * @param subjects how the subject begins, as patterns of LIKE; empty for every subject
 * @param until the first moment that is too late
 * @param before older than the act of this id: where the page before ended
 */
public record ActQuestion(
        @Nullable Long schoolId,
        @Nullable Long personId,
        List<String> subjects,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Long before) {

    /** A statement and the values of its question marks, in their order. */
    record Statement(String sql, List<Object> values) {}

    /** Ids of the acts, newest first. */
    Statement newest(int most) {
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        add(conditions, values, "schoolId = ", schoolId);
        add(conditions, values, "personId = ", personId);
        add(conditions, values, "at >= ", from == null ? null : InstantColumn.of(from));
        add(conditions, values, "at < ", until == null ? null : InstantColumn.of(until));
        add(conditions, values, "id < ", before);
        if (!subjects.isEmpty()) {
            List<String> likes = new ArrayList<>();
            subjects.forEach(pattern -> add(likes, values, "subject LIKE ", pattern));
            conditions.add("(" + String.join(" OR ", likes) + ")");
        }
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        return new Statement(
                "SELECT id FROM audit_entry" + where + " ORDER BY id DESC LIMIT " + most,
                Collections.unmodifiableList(values));
    }

    private static void add(
            List<String> conditions, List<Object> values, String left, @Nullable Object value) {
        if (value != null) {
            values.add(value);
            conditions.add(left + "?" + values.size());
        }
    }
}
