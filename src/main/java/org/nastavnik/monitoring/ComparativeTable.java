package org.nastavnik.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.shared.Percent;

/**
 * What the quarterly diagnostics show to have changed (D24); stays in the school.
 *
 * @param year «2026/2027»
 */
public record ComparativeTable(
        InstitutionName school,
        String year,
        LocalDate on,
        List<Unit> units,
        List<Quarter> quarters,
        Signatory curator) {

    /** A pair or a group. */
    public record Unit(String code, String form, List<Participant> participants) {}

    public record Participant(DeclinableName name, String role, List<Measured> competences) {}

    /**
     * Marks of one competence or need; null where the diagnostics were missed.
     *
     * @param change from the entry to the last mark; null where either is unknown
     * @param note what has changed, in words
     */
    public record Measured(
            String competence,
            @Nullable BigDecimal entry,
            @Nullable BigDecimal first,
            @Nullable BigDecimal second,
            @Nullable BigDecimal third,
            @Nullable BigDecimal change,
            @Nullable String note) {

        static Measured of(
                String competence,
                @Nullable BigDecimal entry,
                @Nullable BigDecimal first,
                @Nullable BigDecimal second,
                @Nullable BigDecimal third,
                @Nullable String note) {
            BigDecimal last =
                    Stream.of(third, second, first)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null);
            BigDecimal change = entry == null || last == null ? null : last.subtract(entry);
            return new Measured(competence, entry, first, second, third, change, note);
        }

        /** Was measured, but not before the work. */
        boolean lacksEntry() {
            return entry == null && (first != null || second != null || third != null);
        }
    }

    /**
     * @param share null where nobody takes part
     */
    public record Quarter(
            String name, int participants, int diagnosed, @Nullable BigDecimal share) {

        static Quarter of(String name, int participants, int diagnosed) {
            return new Quarter(name, participants, diagnosed, Percent.of(diagnosed, participants));
        }
    }
}
