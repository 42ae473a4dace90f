package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nastavnik.survey.QuestionnaireSummary;

class ProcessPagesTest {

    private static final LocalDate MAY = LocalDate.of(2027, 5, 20);

    private static ProcessFindings found(
            @Nullable LocalDate last, List<ProcessMonitoringReport.Asked> asked) {
        return new ProcessFindings(
                last, last, 0, asked, List.of(), List.of(), null, List.of(), List.of());
    }

    @Test
    void reportIsNotOfferedWithoutASurveyAfterTheWork() {
        assertThat(ProcessPages.missing(found(null, List.of()), true))
                .isEqualTo("monitoring.report.noLastSurvey");
    }

    @Test
    void reportIsNotOfferedBeforeTheCuratorHasSortedTheAnswers() {
        assertThat(ProcessPages.missing(found(MAY, List.of()), false))
                .isEqualTo("monitoring.report.after");
        assertThat(ProcessPages.missing(found(MAY, List.of()), true)).isNull();
    }

    @Test
    void nobodyAskedIsNotNobodyAnswered() {
        List<ProcessMonitoringReport.Asked> asked =
                List.of(
                        new ProcessMonitoringReport.Asked(
                                "наставники", QuestionnaireSummary.Turnout.of(4, 0)));

        assertThat(SwotTableMaker.answered(found(null, List.of()))).isNull();
        assertThat(SwotTableMaker.answered(found(MAY, asked))).isZero();
    }
}
