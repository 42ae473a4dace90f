package org.nastavnik.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.place.Reminder;
import org.nastavnik.school.Stage;
import org.nastavnik.school.StageEvidence.Evidence;
import org.nastavnik.site.PageText;
import org.nastavnik.site.View;

class BoardPagesTest {

    private static final List<Reminder.Due> DUE =
            List.of(
                    Reminder.Due.toSign(10, "Приказ «О закреплении»", "orders/7"),
                    Reminder.Due.work(40, "П-03 молчит", "units/3/journal"));

    private static SchoolPage board(boolean mayTick) {
        Evidence fixed =
                Evidence.share(Stage.MATCHING, 20, "pairing.evidence.fixed", 2, 5, "units");
        return new SchoolPage(
                new SchoolPage.Step(
                        "pairing.evidence.fixed.next", "pairing.evidence.fixed.go", "units"),
                AwaitingPage.shortened(DUE),
                "2026/2027",
                "school.year.state.ACTIVE",
                List.of(
                        new StageLine(
                                5,
                                Stage.MATCHING.name(),
                                StageLine.BEGUN,
                                List.of(fixed),
                                "01.11.2026",
                                "Протокол № 3")),
                mayTick,
                List.of(new SchoolPage.Tile("overview.tile.working", 2, "units")));
    }

    @ParameterizedTest
    @CsvSource({"ru,2 из 5,На подпись,Изменить отметку", "en,2 of 5,To sign,Change the mark"})
    void curatorSeesStagesWithEvidenceAndWhatAwaits(
            String language, String share, String heading, String mark) {
        assertThat(PageText.of(View.of("overview/school", board(true)), language))
                .contains(share, heading, mark, "Протокол № 3", "orders/7", "units/3/journal");
    }

    @ParameterizedTest
    @CsvSource({"ru,Изменить отметку", "en,Change the mark"})
    void directorReadsTheSameAndMarksNothing(String language, String mark) {
        assertThat(PageText.of(View.of("overview/school", board(false)), language))
                .contains("orders/7")
                .doesNotContain(mark);
    }

    @ParameterizedTest
    @CsvSource({"ru,ничего не ждут", "en,Nothing is asked"})
    void anEmptyListSaysSo(String language, String words) {
        assertThat(
                        PageText.of(
                                View.of("overview/reminders", AwaitingPage.whole(List.of())),
                                language))
                .contains(words);
    }
}
