package org.nastavnik.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.roadmap.RoadMapFixtures.SCHOOL;
import static org.nastavnik.roadmap.RoadMapFixtures.TODAY;
import static org.nastavnik.roadmap.RoadMapFixtures.aMap;
import static org.nastavnik.roadmap.RoadMapFixtures.done;
import static org.nastavnik.roadmap.RoadMapFixtures.due;
import static org.nastavnik.roadmap.RoadMapFixtures.terms;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.PaperText;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.Post;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

class RoadMapSummaryTest {

    private final RoadMap map =
            aMap(
                    terms("База", "первая"),
                    terms("База", "вторая"),
                    due(LocalDate.of(2026, 11, 19)),
                    due(LocalDate.of(2026, 11, 20)),
                    due(null));

    RoadMapSummaryTest() {
        map.item(1).mark(done(LocalDate.of(2026, 11, 12), "Приказ № 118-од\nПротокол"), TODAY);
        map.item(2)
                .mark(
                        new RoadMapItem.Fact(RoadMapItem.Status.CANCELLED, null, null, "Не нужно"),
                        TODAY);
        map.item(3)
                .mark(
                        new RoadMapItem.Fact(RoadMapItem.Status.IN_PROGRESS, null, null, null),
                        TODAY);
    }

    @Test
    void countsEveryRowOnce() {
        assertThat(new RoadMapSummary(map, TODAY).counts())
                .isEqualTo(RoadMapExecution.Counts.of(1, 0, 2, 1, 1));
    }

    @Test
    void saysWhatShowsAndWhyNot() {
        List<RoadMapExecution.Section> sections = new RoadMapSummary(map, TODAY).sections();

        List<RoadMapExecution.Row> rows = sections.get(0).rows();
        assertThat(rows.get(0).evidence()).containsExactly("Приказ № 118-од", "Протокол");
        assertThat(rows.get(0).doneOn()).isEqualTo(LocalDate.of(2026, 11, 12));
        assertThat(rows.get(1).state()).isEqualTo("отменено");
        assertThat(rows.get(1).evidence()).containsExactly("Не нужно");
        assertThat(sections.get(1).rows())
                .extracting(RoadMapExecution.Row::state)
                .containsExactly("просрочено", "запланировано", "запланировано");
    }

    @Test
    void printsItsRowsUnderTheirNumbers() throws Exception {
        RoadMapSummary summary = new RoadMapSummary(map, TODAY);

        String text =
                PaperText.of(
                        new RoadMapExecution(
                                SCHOOL,
                                "2026/2027",
                                TODAY,
                                summary.counts(),
                                summary.sections(),
                                new Signatory(
                                        Post.of("методист"),
                                        DeclinableName.of(
                                                new PersonName("Тестова", "Ольга", null),
                                                Gender.F))));

        assertThat(text.replace('\u00a0', ' '))
                .contains("\n1\tпервая\t", "12.11.2026", "Просрочено мероприятие № 3");
    }
}
