package org.nastavnik.site;

import java.time.Instant;

/**
 * A form that came after its session had ended; what was typed waits for the same person.
 *
 * @param page where the form stands, below the base of the launch
 * @param action where the form was sent, below the base of the launch
 * @param hadFiles files were chosen too; they are not kept
 */
public record Unsent(
        long id, String page, String action, boolean hadFiles, Instant keptAt, Instant until) {}
