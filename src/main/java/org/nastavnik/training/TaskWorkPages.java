package org.nastavnik.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the curator sees of one mentor's work. */
@RequestScoped
class TaskWorkPages {

    @Inject TaskWorks works;
    @Inject Persons persons;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    TaskWorkPage show(
            TrainingTask task,
            long person,
            AcceptanceForm acceptance,
            TaskReturnForm giveBack,
            Problems problems) {
        TaskWork work = works.of(task, person).orElseGet(() -> new TaskWork(task, person));
        Ui ui = new Ui(visitor);
        return new TaskWorkPage(
                task.id(),
                task.title(),
                ui.date(task.dueOn()),
                person,
                persons.byId(person, task.schoolId()).name().full(),
                work.shownVersion() == AnswerForm.NONE ? TaskWorkPage.NOTHING : work.state().name(),
                work.state().isOpen() ? List.of() : Typed.lines(work.answer()),
                ui.time(work.handedInAt()),
                isLate(task, work.handedInAt()),
                work.remark(),
                work.note(),
                decided(work, ui),
                current.is(Role.CURATOR) && person != current.personId(),
                work.shownVersion(),
                acceptance,
                giveBack,
                problems);
    }

    private static boolean isLate(TrainingTask task, @Nullable Instant handedInAt) {
        return handedInAt != null
                && handedInAt.atZone(Schools.ZONE).toLocalDate().isAfter(task.dueOn());
    }

    private @Nullable String decided(TaskWork work, Ui ui) {
        Long by = work.decidedBy();
        return by == null
                ? null
                : ui.time(work.decidedAt()) + ", " + persons.known(by).name().surnameFirst();
    }
}
