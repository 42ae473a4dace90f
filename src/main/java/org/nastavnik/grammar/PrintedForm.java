package org.nastavnik.grammar;

import org.jspecify.annotations.Nullable;

/**
 * A name, post or phrase as a paper prints it.
 *
 * @param corrected by hand, not made by rule
 * @param correctedAt the page below the launch's address where the form is corrected; null where
 *     nobody can
 */
public record PrintedForm(
        String nominative,
        Case in,
        String printed,
        boolean corrected,
        @Nullable String correctedAt) {}
