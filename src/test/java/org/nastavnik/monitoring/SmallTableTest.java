package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.monitoring.SmallTable.Numbers;

class SmallTableTest {

    private static final Numbers LARGE = new Numbers(30, 50, 40, 5, 900);
    private static final Numbers MIDDLE = new Numbers(9, 12, 8, 2, 150);

    @Test
    void ofATeamOfTwoNothingIsToldAndNothingCanBeReckoned() {
        SmallTable table = SmallTable.of(List.of(LARGE, new Numbers(1, 2, 2, 0, 14), MIDDLE));

        SmallTable.Line small = table.lines().get(1);
        assertThat(small.mentors().few()).isTrue();
        assertThat(small.meetings().count()).isNull();
        assertThat(table.lines().get(2).meetings().hidden()).isTrue();
        assertThat(table.totals().meetings().count()).isEqualTo(1064);
    }

    @Test
    void oneMentorOfManyHidesTheWorkOfHisSchoolToo() {
        SmallTable table = SmallTable.of(List.of(LARGE, new Numbers(1, 9, 0, 1, 30), MIDDLE));

        assertThat(table.lines().get(1).mentees().count()).isEqualTo(9);
        assertThat(table.lines().get(1).meetings().hidden()).isTrue();
    }

    @Test
    void largeSchoolsAreToldAsTheyAre() {
        SmallTable table = SmallTable.of(List.of(LARGE, MIDDLE));

        assertThat(table.lines().get(1).groups().count()).isEqualTo(2);
        assertThat(table.totals().mentees().count()).isEqualTo(62);
    }
}
