package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.school.ProgrammeYear;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.SchoolFixtures;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;

class OrderStagesTest {

    private final OrderStages stages = new OrderStages();
    private ProgrammeYear year = SchoolFixtures.draft(OrderFixtures.YEAR);

    @BeforeEach
    void oneYear() {
        stages.years =
                new ProgrammeYears() {
                    @Override
                    public ProgrammeYear of(long schoolId, SchoolYear wanted) {
                        return year;
                    }
                };
    }

    private static Order order(OrderType type) {
        return new Order(1, type, OrderFixtures.YEAR, "О чём-то");
    }

    @Test
    void mentorsAppointedBeforeTheProgrammeIsIntroducedAreAskedAbout() {
        assertThat(stages.hints(order(OrderType.APPOINTMENT)))
                .extracting(Problems.Problem::key)
                .containsExactly("order.hint.notIntroduced");
    }

    @Test
    void orderOnTheLaunchItselfAndOnTheCuratorComeFirst() {
        assertThat(stages.hints(order(OrderType.LAUNCH))).isEmpty();
        assertThat(stages.hints(order(OrderType.CURATOR))).isEmpty();
    }

    @Test
    void nothingIsAskedOnceTheProgrammeIsIntroduced() {
        year = SchoolFixtures.introduced(OrderFixtures.YEAR);

        assertThat(stages.hints(order(OrderType.PAIRING))).isEmpty();
    }
}
