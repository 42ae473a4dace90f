package org.nastavnik.contest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.InstitutionName;

/**
 * One expert's marks for one work (D36); the work has a code and no author.
 *
 * @param stage «заочный этап «Портфолио наставника»»
 * @param on null while the sheet is being filled
 * @param conclusion what the expert says of the work, null where nothing
 */
public record ExpertSheet(
        InstitutionName organiser,
        String contest,
        int year,
        String stage,
        String nomination,
        String code,
        String title,
        Marks marks,
        @Nullable String conclusion,
        Signatory expert,
        @Nullable LocalDate on) {

    /**
     * @param most all that could be had
     * @param total null while a mark is missing
     */
    public record Marks(List<Criterion> criteria, BigDecimal most, @Nullable BigDecimal total) {

        static Marks of(List<Criterion> criteria) {
            BigDecimal most = BigDecimal.ZERO;
            BigDecimal total = BigDecimal.ZERO;
            for (Criterion criterion : criteria) {
                BigDecimal mark = criterion.mark();
                most = most.add(criterion.most());
                total = total == null || mark == null ? null : total.add(mark);
            }
            return new Marks(criteria, most, total);
        }
    }

    /**
     * @param mark null where it is not yet given: the cell stays empty for ink
     */
    public record Criterion(
            String text, BigDecimal most, @Nullable BigDecimal mark, @Nullable String comment) {}
}
