package org.nastavnik.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the page of a task shows: to a mentor his own answer, to the school everybody's. */
@RequestScoped
class TrainingTaskPages {

    @Inject VisibleTasks visible;
    @Inject TaskWorks works;
    @Inject MentorSchool school;
    @Inject Persons persons;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    TrainingTaskPage show(TrainingTask task) {
        TaskWork work = works.of(task, current.personId()).orElse(null);
        boolean open = work == null || work.state().isOpen();
        return page(
                task,
                mine(task, work, AnswerForm.of(work), open && !task.isWithdrawn(), null),
                new Problems());
    }

    /** With what the mentor typed, to be mended or copied, beside what was kept meanwhile. */
    TrainingTaskPage again(TrainingTask task, AnswerForm form, Problems problems) {
        TaskWork work = works.of(task, current.personId()).orElse(null);
        String kept = work == null || form.isFresh(work) ? null : work.answer();
        return page(task, mine(task, work, form, true, kept), problems);
    }

    private TrainingTaskPage page(
            TrainingTask task, TrainingTaskPage.@Nullable Mine mine, Problems problems) {
        TrainingTask.Terms terms = task.terms();
        Ui ui = new Ui(visitor);
        return new TrainingTaskPage(
                task.id(),
                terms.title(),
                Typed.lines(terms.description()),
                ui.date(terms.dueOn()),
                terms.link(),
                terms.hours(),
                task.isWithdrawn(),
                visible.seesSchool(),
                current.is(Role.CURATOR),
                mine,
                visible.seesSchool() ? everybody(task, ui) : List.of(),
                problems);
    }

    private TrainingTaskPage.@Nullable Mine mine(
            TrainingTask task,
            @Nullable TaskWork work,
            AnswerForm form,
            boolean mayWrite,
            @Nullable String kept) {
        if (!visible.asksMe(task)) {
            return null;
        }
        return new TrainingTaskPage.Mine(
                TaskWorkPage.stateOf(work),
                mayWrite,
                work == null ? null : work.remark(),
                work == null ? null : work.note(),
                Typed.lines(work == null ? null : work.answer()),
                form,
                work == null ? AnswerForm.NONE : work.shownVersion(),
                kept);
    }

    private List<TrainingTaskPage.Work> everybody(TrainingTask task, Ui ui) {
        List<Long> asked = school.asked(task.schoolId(), task.year());
        List<TaskWork> done = works.of(List.of(task), task.schoolId());
        KnownPersons known = persons.known(asked);
        return asked.stream().map(id -> work(id, done, known, ui)).toList();
    }

    private static TrainingTaskPage.Work work(
            long person, List<TaskWork> done, KnownPersons known, Ui ui) {
        TaskWork work = done.stream().filter(w -> w.personId() == person).findFirst().orElse(null);
        return new TrainingTaskPage.Work(
                person,
                known.full(person),
                TaskWorkPage.stateOf(work),
                work == null ? "" : ui.time(work.handedInAt()));
    }
}
