package org.nastavnik.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.roadmap.RoadMapFixtures.aMap;
import static org.nastavnik.roadmap.RoadMapFixtures.begunBy;
import static org.nastavnik.roadmap.RoadMapFixtures.check;
import static org.nastavnik.roadmap.RoadMapFixtures.due;
import static org.nastavnik.roadmap.RoadMapFixtures.terms;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.roadmap.RoadMapCheck.Finding;

class RoadMapCheckTest {

    private static List<String> keys(RoadMap map) {
        return check(map).findings().stream().map(Finding::key).toList();
    }

    @Test
    void findsNothingInAFilledMap() {
        assertThat(keys(aMap(terms("База", "первая")))).isEmpty();
        assertThat(keys(begunBy(Outline.STAGES))).isEmpty();
    }

    @Test
    void findsWhatTheFormLeavesToTheSchool() {
        RoadMapCheck check = check(begunBy(Outline.SECTIONS));

        assertThat(check.passes()).isFalse();
        assertThat(check.findings())
                .extracting(Finding::key)
                .containsExactly(
                        "roadmap.finding.deadline",
                        "roadmap.finding.responsible",
                        "roadmap.finding.blank",
                        "roadmap.finding.example");
        assertThat(check.findings().get(3).rows()).contains(3, 4, 22);
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
    void findsAStaleYearInADeadline() {
        RoadMapItem.Terms stale =
                terms("База", "первая").by("до 01.12.2025", LocalDate.of(2026, 12, 1));

        assertThat(keys(aMap(stale))).containsExactly("roadmap.finding.stale");
    }

    @Test
    void findsAForeignSchoolsName() {
        RoadMap map = aMap(terms("База", "первая"), terms("База", "Чужая школа"));

        RoadMapCheck check = RoadMapCheck.of(map, item -> item.words().contains("Чужая школа"));

        assertThat(check.passes()).isFalse();
        assertThat(check.findings())
                .containsExactly(new Finding("roadmap.finding.foreign", true, List.of(2)));
    }

    @Test
    void findsAStageThatEndsBeforeAnEarlierOneBegins() {
        List<String> stages = Outlines.stages();
        RoadMap map =
                aMap(
                        in(stages.get(0), LocalDate.of(2026, 9, 30)),
                        in(stages.get(3), LocalDate.of(2027, 2, 1)),
                        in(stages.get(5), LocalDate.of(2026, 11, 1)));

        RoadMapCheck check = check(map);

        assertThat(check.passes()).isFalse();
        assertThat(check.findings())
                .containsExactly(new Finding("roadmap.finding.order", true, List.of(3)));
    }

    @Test
    void letsNeighbouringStagesOverlapByAMonth() {
        List<String> stages = Outlines.stages();

        assertThat(
                        keys(
                                aMap(
                                        in(stages.get(1), LocalDate.of(2026, 11, 30)),
                                        in(stages.get(2), LocalDate.of(2026, 10, 31)))))
                .isEmpty();
    }

    private static RoadMapItem.Terms in(String stage, LocalDate last) {
        return terms(stage, "дело").by("до " + last.getDayOfMonth(), last);
    }

    @Test
    void onlyRemindsOfAnotherYear() {
        RoadMap map = aMap(terms("База", "По приказу 2019 года, до 2027 года"));

        assertThat(keys(map)).containsExactly("roadmap.finding.otherYear");
        assertThat(check(map).passes()).isTrue();
    }
}
