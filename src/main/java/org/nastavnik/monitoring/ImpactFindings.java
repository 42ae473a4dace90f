package org.nastavnik.monitoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.docx.ChartData;

/**
 * What the programme has changed in those who take part, by pupils and teachers.
 *
 * @param measured somebody was measured at least once
 */
record ImpactFindings(List<Group> groups, boolean measured) {

    /**
     * @param participants those of the programme in whom the parameters are measured
     * @param chart null where all are few
     */
    record Group(
            ImpactParameter.Audience of,
            int participants,
            List<Impact> parameters,
            @Nullable ChartData chart,
            List<Connection> connections) {}

    /** What a change goes together with. */
    record Connection(Cause cause, String parameter, boolean fallIsGood, RankCorrelation bond) {

        boolean isMoreBetter() {
            return bond.rho().signum() > 0 != fallIsGood;
        }
    }

    /** What is asked for as a cause. */
    enum Cause {
        MEETINGS,
        PLAN
    }
}
