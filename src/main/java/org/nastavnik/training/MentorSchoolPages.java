package org.nastavnik.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the first page of «Школа наставника» shows. */
@RequestScoped
class MentorSchoolPages {

    @Inject VisibleTasks visible;
    @Inject TrainingTasks tasks;
    @Inject TaskWorks works;
    @Inject MentorSchool school;
    @Inject Schools schools;
    @Inject Persons persons;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    MentorSchoolPage show() {
        return visible.seesSchool()
                ? board()
                : new MentorSchoolPage(
                        school.year().slashed(),
                        false,
                        false,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        mine());
    }

    private MentorSchoolPage board() {
        long here = current.schoolId();
        List<Long> asked = school.asked(here, school.year());
        List<TrainingTask> standing = tasks.standing(here, school.year());
        List<TaskWork> done =
                works.of(standing, here).stream()
                        .filter(work -> asked.contains(work.personId()))
                        .toList();
        KnownPersons known = persons.known(asked);
        return new MentorSchoolPage(
                school.year().slashed(),
                true,
                current.is(Role.CURATOR),
                standing.stream().map(task -> task(task, done, asked.size())).toList(),
                withdrawn(here),
                waiting(standing, done, known),
                asked.stream().map(id -> mentor(id, done, known, standing.size())).toList(),
                mine());
    }

    private MentorSchoolPage.Task task(TrainingTask task, List<TaskWork> done, int of) {
        return new MentorSchoolPage.Task(
                task.id(),
                task.title(),
                ui().date(task.dueOn()),
                isOver(task),
                count(done, TaskWork.State.ACCEPTED, work -> work.taskId() == task.id()),
                count(done, TaskWork.State.HANDED_IN, work -> work.taskId() == task.id()),
                of);
    }

    private List<MentorSchoolPage.Withdrawn> withdrawn(long here) {
        return tasks.ofYear(here, school.year()).stream()
                .filter(TrainingTask::isWithdrawn)
                .map(task -> new MentorSchoolPage.Withdrawn(task.id(), task.title()))
                .toList();
    }

    private List<MentorSchoolPage.Waiting> waiting(
            List<TrainingTask> standing, List<TaskWork> done, KnownPersons known) {
        return done.stream()
                .filter(work -> work.state() == TaskWork.State.HANDED_IN)
                .map(
                        work ->
                                new MentorSchoolPage.Waiting(
                                        work.taskId(),
                                        title(standing, work.taskId()),
                                        work.personId(),
                                        known.full(work.personId()),
                                        ui().time(work.handedInAt())))
                .toList();
    }

    private static String title(List<TrainingTask> standing, long id) {
        return standing.stream()
                .filter(task -> task.id() == id)
                .map(TrainingTask::title)
                .findFirst()
                .orElse("");
    }

    private static MentorSchoolPage.Mentor mentor(
            long id, List<TaskWork> done, KnownPersons known, int of) {
        return new MentorSchoolPage.Mentor(
                id,
                known.full(id),
                count(done, TaskWork.State.ACCEPTED, work -> work.personId() == id),
                count(done, TaskWork.State.HANDED_IN, work -> work.personId() == id),
                of);
    }

    private static long count(
            List<TaskWork> done, TaskWork.State state, Predicate<TaskWork> whose) {
        return done.stream().filter(work -> work.state() == state).filter(whose).count();
    }

    private MentorSchoolPage.@Nullable Mine mine() {
        return school.asks(current.personId(), current.schoolId(), school.year())
                ? of(current.personId())
                : null;
    }

    /** Who is no mentor of the school this year is not found. */
    MentorWorksPage mentor(long person) {
        long here = current.schoolId();
        if (!school.asks(person, here, school.year())) {
            throw new MentorNotAsked(person);
        }
        return new MentorWorksPage(person, persons.byId(person, here).name().full(), of(person));
    }

    private MentorSchoolPage.Mine of(long person) {
        long here = current.schoolId();
        List<TrainingTask> asked = tasks.standing(here, school.year());
        List<TaskWork> done = works.of(asked, here, person);
        return new MentorSchoolPage.Mine(
                count(done, TaskWork.State.ACCEPTED, Objects::nonNull),
                asked.stream().map(task -> line(task, done)).toList());
    }

    private MentorSchoolPage.Line line(TrainingTask task, List<TaskWork> done) {
        TaskWork work = done.stream().filter(w -> w.taskId() == task.id()).findFirst().orElse(null);
        boolean open = work == null || work.state().isOpen();
        return new MentorSchoolPage.Line(
                task.id(),
                task.title(),
                ui().date(task.dueOn()),
                open && isOver(task),
                TaskWorkPage.stateOf(work));
    }

    private boolean isOver(TrainingTask task) {
        return task.dueOn().isBefore(schools.today());
    }

    private Ui ui() {
        return new Ui(visitor);
    }
}
