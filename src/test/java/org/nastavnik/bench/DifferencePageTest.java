package org.nastavnik.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nastavnik.bench.DifferencePage.Explanation;
import org.nastavnik.launch.LaunchTable;

class DifferencePageTest {

    private static final Map<String, String> SAID =
            Map.of("nastavnik", "refused", "ltijs", "let in", "lti-tool", "refused");
    private static final LaunchVerdict DIFFERENT =
            new LaunchVerdict(
                    "C03", "no nonce", Map.of("nastavnik", 401, "ltijs", 302, "lti-tool", 401));
    private static final LaunchVerdict UNANIMOUS =
            new LaunchVerdict(
                    "C03", "no nonce", Map.of("nastavnik", 401, "ltijs", 401, "lti-tool", 500));

    @Test
    void explainsRowsOfOurTablesAndOurVerdicts() throws IOException {
        List<Explanation> explanations = DifferencePage.read().explanations();

        assertThat(explanations).hasSizeGreaterThan(30);
        assertThat(explanations)
                .allSatisfy(
                        explanation ->
                                assertThat(rows(explanation))
                                        .as(explanation.toString())
                                        .isGreaterThanOrEqualTo(explanation.launches()));
    }

    private static long rows(Explanation explanation) {
        boolean refused = explanation.verdicts().get("nastavnik").equals("refused");
        return LaunchTable.rows().stream()
                .filter(row -> row.refused() == refused)
                .map(row -> new LaunchVerdict(row.id(), row.name(), Map.of()))
                .filter(v -> List.of(v.id(), v.launch()).contains(explanation.launch()))
                .count();
    }

    @Test
    void wantsARowForEachDifference() {
        DifferencePage empty = new DifferencePage(List.of());

        assertThat(empty.faults(List.of(DIFFERENT, UNANIMOUS)))
                .singleElement()
                .asString()
                .startsWith("needs one row: C03 no nonce");
    }

    @Test
    void wantsRowsThatAreStillSo() {
        DifferencePage page = new DifferencePage(List.of(new Explanation("C03", 1, SAID, "why")));

        assertThat(page.faults(List.of(DIFFERENT))).isEmpty();
        assertThat(page.faults(List.of(UNANIMOUS)))
                .singleElement()
                .asString()
                .startsWith("explains another number of launches: C03");
    }
}
