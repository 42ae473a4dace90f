package org.nastavnik.roadmap;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Registration;
import org.nastavnik.grammar.InstitutionName;

/**
 * What the road map of a municipality prints (D06).
 *
 * @param order null while the authority's order is not registered
 * @param carriedForward some targets are those of the last year that had one
 */
public record MunicipalRoadMap(
        InstitutionName authority,
        @Nullable Registration order,
        List<Row> rows,
        List<Abbreviation> abbreviations,
        Years years,
        List<Indicator> indicators,
        boolean carriedForward) {

    public record Row(String content, String deadline, List<String> responsible) {}

    /** Five years in a row, as the form has columns. */
    public record Years(int first, int second, int third, int fourth, int fifth) {}

    /**
     * @param formula how it is reckoned
     */
    public record Indicator(
            String name,
            String formula,
            @Nullable Target first,
            @Nullable Target second,
            @Nullable Target third,
            @Nullable Target fourth,
            @Nullable Target fifth) {}

    public record Target(BigDecimal value, boolean carried) {}
}
