package org.nastavnik.lms;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A person of the demonstration town. {@code demoRole} and {@code schoolHint} are for the reader;
 * no message carries them.
 */
public record LmsUser(
        long id,
        String username,
        String given,
        String family,
        String middle,
        String email,
        String idnumber,
        MoodleRole moodleRole,
        List<Integer> groups,
        String schoolHint,
        String demoRole) {

    static LmsUser of(JsonObject json) {
        return new LmsUser(
                json.getInt("id"),
                json.getString("username"),
                json.getString("given"),
                json.getString("family"),
                json.getString("middle"),
                json.getString("email"),
                json.getString("idnumber"),
                MoodleRole.valueOf(json.getString("moodleRole").toUpperCase(Locale.ROOT)),
                json.getJsonArray("groups").getValuesAs(JsonNumber::intValue),
                json.getString("schoolHint"),
                json.getString("demoRole"));
    }

    public String subject() {
        return Long.toString(id);
    }

    String fullName() {
        return given + " " + family;
    }

    String officialName() {
        return String.join(" ", family, given, middle).strip();
    }

    String groupIds() {
        return groups.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    boolean sees(Activity activity) {
        return activity.group() == null
                || moodleRole.teaches()
                || groups.contains(activity.group());
    }
}
