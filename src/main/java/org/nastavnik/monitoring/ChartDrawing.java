package org.nastavnik.monitoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.nastavnik.docx.ChartData;

/**
 * The bars of a page's chart, laid out for a field of {@link #WIDTH} units; who cannot see them has
 * the table beside.
 *
 * @param legend names of the series in their turn; empty for a single one
 */
public record ChartDrawing(
        String title, int height, List<Line> lines, List<Bar> bars, List<String> legend) {

    public static final int WIDTH = 400;

    private static final int ROOM_FOR_VALUE = 52;
    private static final int LETTERS = 54;
    private static final int LINE = 17;
    private static final int BAR = 13;
    private static final int GAP = 10;

    /** A line of a bar's name. */
    public record Line(int y, String text) {}

    /**
     * @param series its number, for the colour
     */
    public record Bar(int series, int y, int width, int valueX, int valueY, String value) {}

    static ChartDrawing of(ChartData data, BigDecimal most, Function<BigDecimal, String> printed) {
        List<Line> lines = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        int y = 0;
        for (int i = 0; i < data.categories().size(); i++) {
            for (String text : broken(data.categories().get(i))) {
                y += LINE;
                lines.add(new Line(y - 4, text));
            }
            for (int s = 0; s < data.series().size(); s++) {
                BigDecimal value = data.series().get(s).values().get(i);
                if (value != null) {
                    bars.add(bar(s, y, value, most, printed));
                }
                y += BAR + 2;
            }
            y += GAP;
        }
        List<String> legend = data.series().stream().map(ChartData.Series::name).toList();
        return new ChartDrawing(
                data.title(), y, lines, bars, legend.size() > 1 ? legend : List.of());
    }

    private static Bar bar(
            int series,
            int y,
            BigDecimal value,
            BigDecimal most,
            Function<BigDecimal, String> printed) {
        double share = Math.min(1, Math.max(0, value.doubleValue() / most.doubleValue()));
        int width = (int) Math.round(share * (WIDTH - ROOM_FOR_VALUE));
        return new Bar(series, y, width, width + 5, y + BAR - 2, printed.apply(value));
    }

    private static List<String> broken(String name) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : name.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
