package org.nastavnik.docx;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The spots of a chart where something of its data is printed; inside of a series, of that. */
enum ChartFact implements Step {
    TITLE {
        @Override
        String of(ChartData data, int series) {
            return "<a:t>" + Xml.escape(data.title()) + "</a:t>";
        }
    },
    NO_AUTOMATIC_TITLE {
        @Override
        String of(ChartData data, int series) {
            return "<c:autoTitleDeleted val=\"" + (data.title().isBlank() ? 1 : 0) + "\"/>";
        }
    },
    ORDER {
        @Override
        String of(ChartData data, int series) {
            return "<c:idx val=\"" + series + "\"/><c:order val=\"" + series + "\"/>";
        }
    },
    NAME {
        @Override
        String of(ChartData data, int series) {
            String cell = ChartWorkbook.cells(series + 1, 1, 1);
            return "<c:tx>" + texts(cell, List.of(data.series().get(series).name())) + "</c:tx>";
        }
    },
    CATEGORIES {
        @Override
        String of(ChartData data, int series) {
            String cells = ChartWorkbook.cells(0, 2, lastRow(data));
            return "<c:cat>" + texts(cells, data.categories()) + "</c:cat>";
        }
    },
    CELLS {
        @Override
        String of(ChartData data, int series) {
            String cells = ChartWorkbook.cells(series + 1, 2, lastRow(data));
            return "<c:f>" + cells + "</c:f>";
        }
    },
    VALUES {
        @Override
        String of(ChartData data, int series) {
            List<@Nullable BigDecimal> values = data.series().get(series).values();
            StringBuilder xml = new StringBuilder(count(values.size()));
            for (int i = 0; i < values.size(); i++) {
                BigDecimal value = values.get(i);
                xml.append(value == null ? "" : point(i, value.toPlainString()));
            }
            return xml.toString();
        }
    };

    abstract String of(ChartData data, int series);

    @Override
    public void run(Rendering rendering) throws IOException {
        Object current = rendering.scope().current();
        if (current instanceof ChartSeries.At at) {
            rendering.markup(of(at.data(), at.series()));
        } else if (current instanceof ChartData data) {
            rendering.markup(of(data, 0));
        }
    }

    private static int lastRow(ChartData data) {
        return Math.max(1, data.categories().size()) + 1;
    }

    private static String texts(String cells, List<String> texts) {
        StringBuilder xml = new StringBuilder("<c:strRef><c:f>" + cells + "</c:f><c:strCache>");
        xml.append(count(texts.size()));
        for (int i = 0; i < texts.size(); i++) {
            xml.append(point(i, Xml.escape(texts.get(i))));
        }
        return xml.append("</c:strCache></c:strRef>").toString();
    }

    private static String count(int points) {
        return "<c:ptCount val=\"" + points + "\"/>";
    }

    private static String point(int index, String value) {
        return "<c:pt idx=\"" + index + "\"><c:v>" + value + "</c:v></c:pt>";
    }
}
