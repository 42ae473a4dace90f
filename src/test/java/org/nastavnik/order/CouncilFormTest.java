package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.site.Problems;

class CouncilFormTest {

    private static final LocalDate TODAY = OrderFixtures.TODAY;

    private final Problems problems = new Problems();
    private final CouncilForm form = new CouncilForm();

    CouncilFormTest() {
        form.put("number", "1");
        form.put("date", "28.08.2026");
        form.put("chair", "11");
        form.put("secretary", "12");
        form.put("members", "34");
        form.put("present", "31");
        form.put("certifiedBy", "12");
        form.put("number-0", "3");
        form.put("subject-0", "О принятии Положения о наставничестве");
        form.put("speaker-0", "13");
        form.put("summary-0", "Мнение советов учтено.");
        form.put("decisions-0", "Принять Положение.\n\nРекомендовать утвердить.");
        form.put("for-0", "31");
    }

    @Test
    void takesOneDecisionALine() {
        CouncilItem item = form.item(0, 31, problems);

        assertThat(problems.isEmpty()).isTrue();
        assertThat(item).isNotNull();
        assertThat(item.said().decisions())
                .isEqualTo(List.of("Принять Положение.", "Рекомендовать утвердить."));
        assertThat(item.votes()).isEqualTo(new CouncilItem.Votes(31, 0, 0));
    }

    @Test
    void showsAsMuchAsWasTypedAndOneRowMore() {
        assertThat(form.rows()).isEqualTo(2);
    }

    @Test
    void countsNoMoreVotesThanPeople() {
        form.put("against-0", "1");

        form.item(0, 31, problems);

        assertThat(problems.has("for-0")).isTrue();
    }

    @Test
    void hasNoMorePresentThanMembers() {
        form.put("present", "35");

        form.meeting(TODAY, problems);

        assertThat(problems.has("present")).isTrue();
    }

    @Test
    void isNotOfACouncilToCome() {
        form.put("date", TODAY.plusDays(1));

        form.meeting(TODAY, problems);

        assertThat(problems.has("date")).isTrue();
    }

    @Test
    void saysBesideEachFieldWhatIsMissing() {
        form.put("decisions-0", " ");
        form.put("speaker-0", "");

        assertThat(form.item(0, 31, problems)).isNull();
        assertThat(problems.all().keySet()).containsExactly("speaker-0", "decisions-0");
    }

    @Test
    void showsWhatIsKeptAsItWasTyped() {
        CouncilMinutes.Meeting meeting = form.meeting(TODAY, problems);
        CouncilMinutes.Certified certified = form.certified(problems);
        CouncilMinutes minutes = new CouncilMinutes(1, meeting, certified);
        minutes.write(meeting, certified, List.of(form.item(0, 31, problems)));

        CouncilForm shown = CouncilForm.of(minutes);

        assertThat(shown.value("subject-0")).isEqualTo("О принятии Положения о наставничестве");
        assertThat(shown.value("date")).isEqualTo("2026-08-28");
        assertThat(shown.rows()).isEqualTo(2);
    }
}
