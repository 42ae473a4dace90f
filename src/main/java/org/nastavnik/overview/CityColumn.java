package org.nastavnik.overview;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import org.nastavnik.shared.RussianOrder;

/** What the board of the city can be sorted by. */
public enum CityColumn {
    SCHOOL(Comparator.comparing(CityBoardPage.Row::school, RussianOrder.TEXT)),
    STAGES(Comparator.comparing(CityBoardPage.Row::stagesDone)),
    UNITS(Comparator.comparing(CityBoardPage.Row::units)),
    COVERAGE(
            Comparator.comparing(
                    row -> row.coverage() == null ? BigDecimal.ONE.negate() : row.coverage())),
    PLANS(Comparator.comparing(row -> share(row.plans(), row.units()))),
    JOURNALS(Comparator.comparing(row -> share(row.journals(), row.units()))),
    MEETINGS(Comparator.comparing(CityBoardPage.Row::meetings)),
    SILENT(Comparator.comparing(CityBoardPage.Row::silent)),
    ORDERS(Comparator.comparing(CityBoardPage.Row::orders)),
    COMPENDIUM(Comparator.comparing(row -> row.submission().ordinal())),
    OVERDUE(Comparator.comparing(CityBoardPage.Row::overdue));

    private final Comparator<CityBoardPage.Row> order;

    CityColumn(Comparator<CityBoardPage.Row> order) {
        this.order = order;
    }

    Comparator<CityBoardPage.Row> order() {
        return order;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? -1 : (double) part / whole;
    }
}
