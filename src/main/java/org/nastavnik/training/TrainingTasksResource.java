package org.nastavnik.training;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** Tasks of the school's mentors: looked at, set, reworded. */
@Path("s/{launch}/mentor-school/tasks")
public class TrainingTasksResource {

    private static final String FORM = "training/task-form";

    @Inject VisibleTasks visible;
    @Inject TrainingTasks tasks;
    @Inject MentorSchool school;
    @Inject TrainingTaskPages pages;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;
    @Inject ProgrammeYears years;

    @GET
    @Path("new")
    public View blank() {
        current.require(Role.CURATOR);
        return View.of(
                FORM, new TrainingTaskFormPage(null, new TrainingTaskForm(), new Problems(), null));
    }

    @POST
    @Transactional
    public Response create(@BeanParam TrainingTaskForm form) {
        current.require(Role.CURATOR);
        years.requireOpen(current.schoolId(), school.year());
        Problems problems = forms.check(form);
        TrainingTask.Terms terms = form.terms(school.year(), problems);
        if (terms == null) {
            return again(new TrainingTaskFormPage(null, form, problems, null));
        }
        add(terms);
        return redirects.to("mentor-school");
    }

    /** The same task once more is a second press of the button. */
    private void add(TrainingTask.Terms terms) {
        long schoolId = current.schoolId();
        SchoolYear year = school.year();
        tasks.hold(schoolId);
        if (tasks.standing(schoolId, year).stream().noneMatch(t -> t.terms().equals(terms))) {
            school.tellAll(tasks.add(new TrainingTask(schoolId, year, terms)));
        }
    }

    @GET
    @Path("{id}")
    public View show(@PathParam("id") long id) {
        return View.of("training/task", pages.show(visible.byId(id)));
    }

    @GET
    @Path("{id}/edit")
    public View edit(@PathParam("id") long id) {
        TrainingTask task = visible.written(id);
        return View.of(
                FORM,
                new TrainingTaskFormPage(id, TrainingTaskForm.of(task), new Problems(), null));
    }

    @POST
    @Path("{id}")
    @Transactional
    public Response change(@PathParam("id") long id, @BeanParam TrainingTaskForm form) {
        TrainingTask task = visible.toChange(id);
        Problems problems = forms.check(form);
        TrainingTask.Terms terms = form.terms(task.year(), problems);
        boolean stale = form.version != task.version() && !task.terms().equals(terms);
        if (stale) {
            problems.add(Problems.FORM, "site.problem.stale");
        }
        if (terms == null || stale) {
            return again(
                    new TrainingTaskFormPage(
                            id, form, problems, stale ? TrainingTaskForm.of(task) : null));
        }
        task.reword(terms);
        return redirects.to("mentor-school/tasks/" + id);
    }

    private Response again(TrainingTaskFormPage page) {
        return redirects.again(View.again(FORM, page));
    }
}
