package org.nastavnik.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.docx.ChartData;
import org.nastavnik.docx.Picture;
import org.nastavnik.docx.RichText;

class SampleTest {

    record Page(RichText about, Picture emblem, List<Picture> photos, ChartData chart) {}

    private static final String PAGE =
            """
            {
              "about": "<p>О школе</p>",
              "emblem": {"file": "emblem.svg", "description": "Эмблема"},
              "photos": [{"file": "portrait.svg", "description": "Портрет"}],
              "chart": {
                "title": "Итоги",
                "categories": ["Вход", "Выход"],
                "series": [{"name": "Балл", "values": [3.5, null]}]
              }
            }
            """;

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    private static Page page(String text) {
        return Sample.read(json(text), Page.class, "school-compendium");
    }

    @Test
    void readsTextWithMarksAndCharts() {
        Page page = page(PAGE);

        assertThat(page.about()).isEqualTo(new RichText("<p>О школе</p>"));
        assertThat(page.chart().series().get(0).values())
                .containsExactly(new BigDecimal("3.5"), null);
    }

    @Test
    void findsPicturesAmongTheSamples() {
        Page page = page(PAGE);

        assertThat(page.emblem().description()).isEqualTo("Эмблема");
        assertThat(new String(page.emblem().content(), StandardCharsets.UTF_8)).startsWith("<svg");
        assertThat(page.photos()).hasSize(1);
    }

    @Test
    void findsPicturesBesideTheSampleFirst() {
        Page page = page(PAGE.replace("emblem.svg", "sample.json"));

        assertThat(new String(page.emblem().content(), StandardCharsets.UTF_8)).startsWith("{");
    }

    @Test
    void refusesAPictureThatIsNowhere() {
        assertThatThrownBy(() -> page(PAGE.replace("emblem.svg", "absent.png")))
                .hasMessageContaining("absent.png");
    }
}
