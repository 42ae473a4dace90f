package org.nastavnik.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.school.Stage;
import org.nastavnik.school.StageEvidence.Evidence;

class StageListTest {

    private static final Evidence HALF = Evidence.share(Stage.MATCHING, 10, "half", 1, 2, "units");
    private static final Evidence NONE = Evidence.share(Stage.WORK, 10, "none", 0, 0, "units");
    private static final Evidence THERE =
            Evidence.fact(Stage.PREPARATION, 10, "there", true, "school");

    private static StageLine line(Stage stage, String state, Evidence... evidence) {
        return new StageLine(stage.ordinal() + 1, stage.name(), state, List.of(evidence), "", "");
    }

    @Test
    void nextIsTheFirstThingMissingInTheFirstStageThatIsNotDone() {
        List<StageLine> stages =
                List.of(
                        line(Stage.PREPARATION, StageLine.BEGUN, THERE),
                        line(Stage.MATCHING, StageLine.BEGUN, HALF),
                        line(Stage.WORK, StageLine.WAITS, NONE));

        assertThat(StageList.missing(stages)).contains(HALF);
    }

    @Test
    void whatTheCuratorMarkedDoneIsAskedForNoMore() {
        List<StageLine> stages =
                List.of(
                        line(Stage.MATCHING, StageLine.DONE, HALF),
                        line(Stage.WORK, StageLine.WAITS, NONE));

        assertThat(StageList.missing(stages)).contains(NONE);
    }

    @Test
    void nothingOfNothingIsNotEnough() {
        assertThat(NONE.isEnough()).isFalse();
        assertThat(Evidence.share(Stage.WORK, 10, "all", 3, 3, "units").isEnough()).isTrue();
    }
}
