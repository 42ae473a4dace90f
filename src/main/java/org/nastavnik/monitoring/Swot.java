package org.nastavnik.monitoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Four lists: what helps and what hinders, inside and outside. */
public record Swot(
        List<Factor> strengths,
        List<Factor> weaknesses,
        List<Factor> opportunities,
        List<Factor> threats) {

    /**
     * @param source the question it comes from, with its mean or share; null for the curator's own
     */
    public record Factor(String text, @Nullable String source) {}
}
