package org.nastavnik.lms;

import java.util.Map;

/**
 * An LTI activity of the course. {@code description} is the plain text Moodle makes of its HTML;
 * {@code url} is empty when the tool's own target is meant; {@code group} restricts who may see it,
 * null means everyone.
 */
public record Activity(
        int cmid,
        int instance,
        int tool,
        String title,
        String description,
        String url,
        Map<String, String> custom,
        Integer group) {}
