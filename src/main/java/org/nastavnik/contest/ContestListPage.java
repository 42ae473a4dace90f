package org.nastavnik.contest;

import java.util.List;

public record ContestListPage(List<Line> contests) {

    /**
     * @param phase {@code DRAFT}, {@code SOON}, {@code OPEN}, {@code OVER}
     */
    public record Line(
            long id,
            String title,
            int year,
            String opensOn,
            String deadline,
            String phase,
            int portfolios) {}
}
