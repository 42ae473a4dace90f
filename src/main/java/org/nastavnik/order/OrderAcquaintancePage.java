package org.nastavnik.order;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * Who has to read an order and who has.
 *
 * @param open who has not yet, for the choice of one who refused
 * @param all the day typed for everybody who is still open
 * @param mayRead the one who looks has still to read it himself
 */
public record OrderAcquaintancePage(
        long id,
        String order,
        String school,
        List<Line> lines,
        List<Option> open,
        boolean mayMark,
        boolean mayRead,
        String all,
        RefusalForm refusal,
        Problems problems) {

    /**
     * @param marked the day that is kept, null while open
     * @param day for the field: the same, or as it was typed
     * @param way null while open
     * @param act of refusal
     */
    public record Line(
            long personId,
            String name,
            String post,
            @Nullable LocalDate marked,
            String day,
            @Nullable String way,
            @Nullable String act) {

        /** Typed by the curator from the sheet of paper, and mended by him. */
        public boolean fromPaper() {
            return way == null || way.equals(AcquaintanceMark.Way.PAPER.name());
        }
    }
}
