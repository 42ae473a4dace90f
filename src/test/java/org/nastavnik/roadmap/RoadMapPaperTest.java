package org.nastavnik.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.roadmap.RoadMapFixtures.GRIF;
import static org.nastavnik.roadmap.RoadMapFixtures.SCHOOL;
import static org.nastavnik.roadmap.RoadMapFixtures.TODAY;
import static org.nastavnik.roadmap.RoadMapFixtures.aMap;
import static org.nastavnik.roadmap.RoadMapFixtures.begunBy;
import static org.nastavnik.roadmap.RoadMapFixtures.terms;

import org.junit.jupiter.api.Test;
import org.nastavnik.document.PaperText;

class RoadMapPaperTest {

    @Test
    void printsTheSectionsWithASharedIndicatorOnce() throws Exception {
        RoadMapBySections paper =
                (RoadMapBySections) RoadMapPaper.of(begunBy(Outline.SECTIONS), SCHOOL, GRIF);

        assertThat(paper.year()).isEqualTo("2026/27");
        assertThat(paper.sections()).hasSize(5);
        assertThat(paper.sections().get(0).rows().get(0).sharesIndicator()).isFalse();
        assertThat(paper.sections().get(0).rows().get(1).sharesIndicator()).isTrue();
        assertThat(PaperText.of(paper)).contains("Сформирована база наставников");
    }

    @Test
    void numbersThePartsOfAStageAsTheFormDoes() throws Exception {
        RoadMapByStages paper =
                (RoadMapByStages) RoadMapPaper.of(begunBy(Outline.STAGES), SCHOOL, GRIF);

        RoadMapByStages.Stage first = paper.stages().get(0);
        assertThat(first.parts()).hasSize(3);
        assertThat(first.parts().get(2).content()).startsWith("3) Подготовка нормативной базы");
        assertThat(first.parts().get(2).measures().get(4).no()).isEqualTo("3.5");
        assertThat(paper.stages().get(5).parts().get(0).measures().get(1).no()).isEqualTo("2");
        assertThat(PaperText.of(paper)).contains("программы наставничества МБОУ «Школа»");
    }

    @Test
    void printsTheOrderThatApprovesInTheCorner() throws Exception {
        for (Outline outline : Outline.values()) {
            RoadMap map =
                    outline == Outline.EMPTY ? aMap(terms("База", "первая")) : begunBy(outline);

            String text = PaperText.of(RoadMapPaper.of(map, SCHOOL, GRIF));

            assertThat(text.replace('\u00a0', ' '))
                    .as(outline.name())
                    .contains("Приложение № 2", "20.11.2026 № 71-од");
        }
    }

    @Test
    void leavesTheCornerBlankWithoutAnOrder() throws Exception {
        RoadMap map = aMap(terms("База", "первая"));

        String text = PaperText.of(RoadMapPaper.of(map, SCHOOL, new Grif(null, null)));

        assertThat(text.replace('\u00a0', ' ')).contains("Приложение\n", "№ ____");
    }

    @Test
    void printsAnEmptyFormFilledByTheSchoolWithoutTheCancelled() throws Exception {
        RoadMap map = aMap(terms("База", "первая"), terms("База", "вторая"));
        map.item(2)
                .mark(
                        new RoadMapItem.Fact(RoadMapItem.Status.CANCELLED, null, null, "Не нужно"),
                        TODAY);

        String text = PaperText.of(RoadMapPaper.of(map, SCHOOL, GRIF));

        assertThat(text).contains("первая").doesNotContain("вторая");
    }
}
