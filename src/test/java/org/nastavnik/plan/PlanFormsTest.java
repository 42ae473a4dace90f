package org.nastavnik.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.plan.PlanFixtures.TODAY;
import static org.nastavnik.plan.PlanFixtures.lessons;

import org.junit.jupiter.api.Test;
import org.nastavnik.shared.Ids;
import org.nastavnik.site.Problems;

class PlanFormsTest {

    private static PlanItemForm typed() {
        return PlanItemForm.of(Ids.giveChild(new PlanItem(lessons()), 1));
    }

    @Test
    void readsBackWhatItShows() {
        Problems problems = new Problems();

        assertThat(typed().terms(problems)).isEqualTo(lessons());
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void takesADeadlineInWordsAlone() {
        PlanItemForm form = typed();
        form.deadlineTo = "";

        PlanItem.Terms terms = form.terms(new Problems());

        assertThat(terms).isNotNull();
        assertThat(terms.deadlineTo()).isNull();
        assertThat(terms.deadlineText()).isEqualTo("октябрь – ноябрь 2026 г.");
    }

    @Test
    void namesTheFieldThatIsWrong() {
        PlanItemForm form = typed();
        form.deadlineTo = "31.02.2027";
        form.format = "очный";
        Problems problems = new Problems();

        assertThat(form.terms(problems)).isNull();
        assertThat(problems.all()).containsOnlyKeys("deadlineTo", "format");
    }

    @Test
    void proposesAnOpenRowAsDoneToday() {
        PlanFactForm form = PlanFactForm.of(Ids.giveChild(new PlanItem(lessons()), 1), TODAY);

        assertThat(form.fact(TODAY, new Problems())).isEqualTo(PlanItem.Fact.done(TODAY, null));
    }

    @Test
    void asksWhyARowWasMoved() {
        PlanFactForm form = new PlanFactForm();
        form.status = "MOVED";
        Problems problems = new Problems();

        assertThat(form.fact(TODAY, problems)).isNull();
        assertThat(problems.all()).containsOnlyKeys("reason");
    }

    @Test
    void takesNoOrderOfTomorrow() {
        PlanApprovalForm form = new PlanApprovalForm();
        form.date = TODAY.plusDays(1).toString();
        Problems problems = new Problems();

        form.day(TODAY, problems);

        assertThat(problems.has("date")).isTrue();
    }
}
