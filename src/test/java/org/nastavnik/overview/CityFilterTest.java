package org.nastavnik.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nastavnik.overview.CityBoardPage.Mark;
import org.nastavnik.overview.CityBoardPage.Row;
import org.nastavnik.overview.CityBoardPage.Submission;

class CityFilterTest {

    private final CityFilter filter = new CityFilter();

    private static Row row(String school, long units, Submission submission, String... states) {
        List<Mark> marks = Stream.of(states).map(s -> new Mark(1, "MATCHING", s)).toList();
        return new Row(
                1, school, "", marks, false, units, 0, null, false, 0, 0, 0, 0, 0, submission, 0);
    }

    @Test
    void showsOnlySchoolsWhoseStageIsLate() {
        filter.late = "MATCHING";

        assertThat(filter.wants(row("А", 1, Submission.NONE, CityBoardPage.LATE))).isTrue();
        assertThat(filter.wants(row("Б", 1, Submission.NONE, StageLine.WAITS))).isFalse();
    }

    @Test
    void stageOfAnotherNameIsNotMeant() {
        filter.late = "WORK";

        assertThat(filter.wants(row("А", 1, Submission.NONE, CityBoardPage.LATE))).isFalse();
    }

    @Test
    void returnedCompendiumIsNotHandedIn() {
        filter.unsent = "yes";

        assertThat(filter.wants(row("А", 1, Submission.RETURNED))).isTrue();
        assertThat(filter.wants(row("Б", 1, Submission.ACCEPTED))).isFalse();
    }

    @Test
    void secondPressOfAHeadTurnsTheOrderRound() {
        filter.sort = "units";

        assertThat(filter.link(CityColumn.UNITS)).isEqualTo("city?sort=-units");
        assertThat(filter.link(CityColumn.SILENT)).isEqualTo("city?sort=silent");
    }

    @Test
    void schoolIsFoundByAPartOfItsNameHoweverTyped() {
        filter.school = " ершовская ";

        assertThat(filter.wants(row("МБОУ «Ёршовская СОШ»", 1, Submission.NONE))).isTrue();
        assertThat(filter.wants(row("МБОУ СОШ № 101", 1, Submission.NONE))).isFalse();
        assertThat(filter.link(2))
                .endsWith("&school=%D0%B5%D1%80%D1%88%D0%BE%D0%B2%D1%81%D0%BA%D0%B0%D1%8F&page=2");
    }

    @Test
    void linksKeepWhatWasChosen() {
        filter.form = "PUPIL_PUPIL";
        filter.late = "ANY";
        filter.unsent = "yes";

        assertThat(filter.file("xlsx"))
                .isEqualTo("city/xlsx?sort=school&form=PUPIL_PUPIL&late=ANY&unsent=yes");
    }

    @Test
    void whatNobodyOffersIsNoChoice() {
        filter.late = "\"><script>";
        filter.sort = "-password";

        assertThat(filter.late()).isEmpty();
        assertThat(filter.column()).isEqualTo(CityColumn.SCHOOL);
    }

    @Test
    void schoolWithoutPairsComesBeforeThoseThatHaveNoPlans() {
        Comparator<Row> order = CityColumn.PLANS.order();

        assertThat(order.compare(row("А", 0, Submission.NONE), row("Б", 2, Submission.NONE)))
                .isNegative();
    }
}
