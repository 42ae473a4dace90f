package org.nastavnik.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;

/** Takes what a mentor typed about his task, or says what is wrong with it. */
@RequestScoped
class AnswerTask {

    @Inject TaskWorks works;
    @Inject CurrentPerson current;
    @Inject Clock clock;
    @Inject Forms forms;

    Problems draft(TrainingTask task, AnswerForm form) {
        return write(task, form, false);
    }

    Problems handIn(TrainingTask task, AnswerForm form) {
        return write(task, form, true);
    }

    private Problems write(TrainingTask task, AnswerForm form, boolean last) {
        TaskWork kept = works.of(task, current.personId()).orElse(null);
        String text = form.answer.strip();
        Problems problems = check(task, form, kept);
        if (last && text.isEmpty()) {
            problems.add("answer", "site.problem.NotBlank");
        }
        if (problems.isEmpty() && !(kept != null && kept.isHandedIn(text))) {
            try {
                put(kept == null ? new TaskWork(task, current.personId()) : kept, text, last);
            } catch (RuleBroken broken) {
                problems.add(Problems.FORM, broken);
            }
        }
        return problems;
    }

    private Problems check(TrainingTask task, AnswerForm form, @Nullable TaskWork kept) {
        Problems problems = forms.check(form);
        if (task.isWithdrawn()) {
            problems.add(Problems.FORM, "training.rule.withdrawn");
        }
        // the same text over again is no quarrel between two windows
        if (!form.isFresh(kept) && (kept == null || !kept.answer().equals(form.answer.strip()))) {
            problems.add(Problems.FORM, "site.problem.stale");
        }
        return problems;
    }

    private void put(TaskWork work, String text, boolean last) {
        if (last) {
            work.handIn(text, clock.instant());
        } else {
            work.draft(text);
        }
        works.add(work);
    }
}
