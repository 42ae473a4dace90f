package org.nastavnik.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.roadmap.RoadMapFixtures.TODAY;
import static org.nastavnik.roadmap.RoadMapFixtures.done;
import static org.nastavnik.roadmap.RoadMapFixtures.due;

import org.junit.jupiter.api.Test;
import org.nastavnik.roadmap.RoadMapItem.Fact;
import org.nastavnik.roadmap.RoadMapItem.Status;
import org.nastavnik.shared.RuleBroken;

class RoadMapItemTest {

    private final RoadMapItem item = new RoadMapItem(due(TODAY.minusDays(1)), 1);

    @Test
    void isDoneOnlyWithItsEvidenceAndDay() {
        assertThatThrownBy(() -> item.mark(done(TODAY, null), TODAY))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("roadmap.rule.noEvidence");
        assertThatThrownBy(() -> item.mark(new Fact(Status.DONE, null, "Приказ", null), TODAY))
                .isInstanceOf(RuleBroken.class);
        assertThat(item.status()).isEqualTo(Status.PLANNED);
    }

    @Test
    void isNotDoneTomorrow() {
        assertThatThrownBy(() -> item.mark(done(TODAY.plusDays(1), "Приказ"), TODAY))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("site.problem.future");
    }

    @Test
    void isCancelledForAReason() {
        assertThatThrownBy(() -> item.mark(new Fact(Status.CANCELLED, null, null, null), TODAY))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("roadmap.rule.noReason");
    }

    @Test
    void isLateUntilItIsDone() {
        assertThat(item.isLate(TODAY)).isTrue();

        item.mark(done(TODAY, "Приказ № 1"), TODAY);

        assertThat(item.isLate(TODAY)).isFalse();
    }

    @Test
    void isNotLateOnItsLastDayNorWithoutOne() {
        assertThat(new RoadMapItem(due(TODAY), 1).isLate(TODAY)).isFalse();
        assertThat(new RoadMapItem(due(null), 1).isLate(TODAY)).isFalse();
    }

    @Test
    void forgetsTheDayWhenPlannedAgain() {
        item.mark(done(TODAY, "Приказ № 1"), TODAY);

        item.mark(new Fact(Status.PLANNED, TODAY, null, null), TODAY);

        assertThat(item.fact()).isEqualTo(new Fact(Status.PLANNED, null, null, null));
    }
}
