package org.nastavnik.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.roadmap.RoadMapFixtures.aMap;
import static org.nastavnik.roadmap.RoadMapFixtures.begunBy;
import static org.nastavnik.roadmap.RoadMapFixtures.due;
import static org.nastavnik.roadmap.RoadMapFixtures.terms;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.roadmap.RoadMapCheck.Finding;

class RoadMapCheckTest {

    private static List<String> keys(RoadMap map) {
        return RoadMapCheck.of(map).findings().stream().map(Finding::key).toList();
    }

    @Test
    void findsNothingInAFilledMap() {
        assertThat(keys(aMap(terms("База", "первая")))).isEmpty();
        assertThat(keys(begunBy(Outline.STAGES))).isEmpty();
    }

    @Test
    void findsWhatTheFormLeavesToTheSchool() {
        RoadMapCheck check = RoadMapCheck.of(begunBy(Outline.SECTIONS));

        assertThat(check.passes()).isFalse();
        assertThat(check.findings())
                .extracting(Finding::key)
                .containsExactly(
                        "roadmap.finding.deadline",
                        "roadmap.finding.responsible",
                        "roadmap.finding.blank");
        assertThat(check.findings().get(0).rows()).startsWith(1, 3, 4).doesNotContain(2);
    }

    @Test
    void findsAMapWithoutRows() {
        assertThat(keys(aMap())).containsExactly("roadmap.finding.empty");
    }

    @Test
    void findsADeadlineOutsideOfTheYear() {
        assertThat(keys(aMap(due(LocalDate.of(2027, 9, 1)))))
                .containsExactly("roadmap.finding.outside");
    }

    @Test
    void onlyRemindsOfAnotherYear() {
        RoadMap map = aMap(terms("База", "По приказу 2019 года, до 2027 года"));

        assertThat(keys(map)).containsExactly("roadmap.finding.otherYear");
        assertThat(RoadMapCheck.of(map).passes()).isTrue();
    }
}
