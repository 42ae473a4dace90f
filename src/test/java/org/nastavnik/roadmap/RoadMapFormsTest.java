package org.nastavnik.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.roadmap.RoadMapFixtures.TODAY;
import static org.nastavnik.roadmap.RoadMapFixtures.YEAR;
import static org.nastavnik.roadmap.RoadMapFixtures.aMap;
import static org.nastavnik.roadmap.RoadMapFixtures.begunBy;
import static org.nastavnik.roadmap.RoadMapFixtures.terms;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nastavnik.site.Problems;

class RoadMapFormsTest {

    private final Problems problems = new Problems();

    @Nested
    class OfARow {

        private final RoadMapItem item = begunBy(Outline.SECTIONS).item(9);

        @Test
        void readsBackWhatItShows() {
            RoadMapRowForm form = RoadMapRowForm.of(item);
            form.content = form.content.replace("\n", "\r\n");

            assertThat(form.terms(YEAR, problems)).isEqualTo(item.terms());
        }

        @Test
        void saysTheDayWhereNoWordsAreTyped() {
            RoadMapRowForm form = RoadMapRowForm.of(item);
            form.deadlineText = " ";
            form.deadlineTo = "15.10.2026";

            RoadMapItem.Terms terms = form.terms(YEAR, problems);

            assertThat(terms).isNotNull();
            assertThat(terms.deadlineText()).isEqualTo("до 15.10.2026");
        }

        @Test
        void takesNoDayOutsideOfTheYear() {
            RoadMapRowForm form = RoadMapRowForm.of(item);
            form.deadlineTo = "31.08.2026";

            assertThat(form.terms(YEAR, problems)).isNull();
            assertThat(problems.all()).containsOnlyKeys("deadlineTo");
        }
    }

    @Nested
    class OfAFact {

        private final RoadMapFactForm form =
                RoadMapFactForm.of(aMap(terms("База", "первая")).item(1), "", TODAY);

        @Test
        void proposesAnOpenRowAsDoneToday() {
            form.evidence = "Приказ № 1";

            assertThat(form.fact(TODAY, problems))
                    .isEqualTo(RoadMapFixtures.done(TODAY, "Приказ № 1"));
        }

        @Test
        void namesTheFieldThatIsMissing() {
            form.doneOn = TODAY.plusDays(1).toString();

            assertThat(form.fact(TODAY, problems)).isNull();
            assertThat(problems.all()).containsOnlyKeys("doneOn", "evidence");
        }

        @Test
        void cancelsForAReasonAlone() {
            form.status = "CANCELLED";

            assertThat(form.fact(TODAY, problems)).isNull();
            assertThat(problems.all()).containsOnlyKeys("reason");
        }
    }

    @Nested
    class OfGaps {

        private final RoadMap map = begunBy(Outline.SECTIONS);
        private final MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();

        @Test
        void fillsEmptyCells() {
            typed.putSingle("to-7", "23.10.2026");
            typed.putSingle("who-7", "Рабочая группа; куратор");

            RoadMapGaps.of(map, typed, problems).fill(map);

            RoadMapItem.Terms seventh = map.item(7).terms();
            assertThat(seventh.deadlineText()).isEqualTo("до 23.10.2026");
            assertThat(seventh.deadlineTo()).isEqualTo(LocalDate.of(2026, 10, 23));
            assertThat(seventh.responsible()).isEqualTo(List.of("Рабочая группа", "куратор"));
        }

        @Test
        void overwritesNothing() {
            RoadMapItem.Terms second = map.item(2).terms();
            typed.putSingle("to-2", "23.10.2026");
            typed.putSingle("who-2", "другой");

            RoadMapGaps.of(map, typed, problems).fill(map);

            assertThat(map.item(2).terms()).isEqualTo(second);
        }

        @Test
        void namesTheFieldThatIsWrong() {
            typed.putSingle("to-1", "23.10.2025");
            typed.putSingle("to-3", "скоро");

            RoadMapGaps.of(map, typed, problems);

            assertThat(problems.all()).containsOnlyKeys("to-1", "to-3");
        }
    }
}
