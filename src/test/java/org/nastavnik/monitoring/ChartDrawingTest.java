package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nastavnik.docx.ChartData;

class ChartDrawingTest {

    private static ChartDrawing drawn(String category, @Nullable BigDecimal... values) {
        List<ChartData.Series> series =
                Arrays.stream(values)
                        .map(value -> new ChartData.Series("ряд", Arrays.asList(value)))
                        .toList();
        return ChartDrawing.of(
                new ChartData("Вход и выход", List.of(category), series),
                BigDecimal.TEN,
                BigDecimal::toPlainString);
    }

    @Test
    void barIsAsLongAsItsValue() {
        ChartDrawing drawing = drawn("тревожность", BigDecimal.TEN, BigDecimal.valueOf(5));

        assertThat(drawing.bars()).extracting(ChartDrawing.Bar::width).containsExactly(348, 174);
        assertThat(drawing.legend()).hasSize(2);
    }

    @Test
    void nothingMeasuredHasNoBar() {
        assertThat(drawn("тревожность", BigDecimal.ONE, null).bars()).hasSize(1);
    }

    @Test
    void longNamesBreakBetweenWords() {
        ChartDrawing drawing =
                drawn(
                        "вовлеченность обучающихся в образовательную деятельность школы",
                        BigDecimal.ONE);

        assertThat(drawing.lines())
                .extracting(ChartDrawing.Line::text)
                .containsExactly(
                        "вовлеченность обучающихся в образовательную", "деятельность школы");
    }

    @Test
    void everythingFitsIntoTheField() {
        ChartDrawing drawing = drawn("довольны", new BigDecimal("130"));

        assertThat(drawing.bars()).allMatch(bar -> bar.valueX() < ChartDrawing.WIDTH - 40);
        assertThat(drawing.bars()).allMatch(bar -> bar.valueY() < drawing.height());
        assertThat(drawing.legend()).isEmpty();
    }
}
