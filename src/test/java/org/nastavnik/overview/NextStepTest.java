package org.nastavnik.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.school.ProgrammeYear;
import org.nastavnik.school.Stage;
import org.nastavnik.school.StageEvidence.Evidence;

class NextStepTest {

    private static final List<StageLine> WITHOUT_PLANS =
            List.of(
                    new StageLine(
                            6,
                            Stage.WORK.name(),
                            StageLine.BEGUN,
                            List.of(Evidence.share(Stage.WORK, 10, "plan.evidence", 1, 4, "units")),
                            "",
                            ""));

    @Test
    void asksForWhatIsMissingWhileTheYearGoesOn() {
        assertThat(SchoolBoard.next(WITHOUT_PLANS, List.of(), ProgrammeYear.State.ACTIVE))
                .isEqualTo(new SchoolPage.Step("plan.evidence.next", "plan.evidence.go", "units"));
    }

    @Test
    void asksForNothingInAClosedYear() {
        assertThat(SchoolBoard.next(WITHOUT_PLANS, List.of(), ProgrammeYear.State.CLOSED))
                .isEqualTo(SchoolPage.Step.of("overview.next.closed", "programme-year"));
    }
}
