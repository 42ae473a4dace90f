package org.nastavnik.lms;

import java.util.Map;

/**
 * An LTI activity of a course. {@code description} is the plain text Moodle makes of its HTML;
 * {@code url} is empty when the tool's own target is meant, {@code icon} when there is none; {@code
 * group} restricts who may see it, null means everyone.
 */
public record Activity(
        int course,
        int cmid,
        int instance,
        int tool,
        String title,
        String description,
        String url,
        String icon,
        Map<String, String> custom,
        Integer group) {

    /** The same in another course: under new numbers, with its parameters as they are. */
    Activity copied(int into, int number) {
        return new Activity(
                into, number + 2, number, tool, title, description, url, icon, custom, group);
    }
}
