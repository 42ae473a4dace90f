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
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** One mentor's work before the curator, who accepts it or returns it with a remark. */
@Path("s/{launch}/mentor-school/tasks/{id}/works")
public class TaskWorkResource {

    @Inject VisibleTasks visible;
    @Inject DecideWork decide;
    @Inject TaskWorkPages pages;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;

    @GET
    @Path("{person}")
    public View show(@PathParam("id") long id, @PathParam("person") long person) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        TrainingTask task = visible.byId(id);
        visible.requireAsked(task, person);
        return View.of(
                "training/work",
                pages.show(
                        task, person, new AcceptanceForm(), new TaskReturnForm(), new Problems()));
    }

    @POST
    @Path("{person}/acceptance")
    @Transactional
    public Response accept(
            @PathParam("id") long id,
            @PathParam("person") long person,
            @BeanParam AcceptanceForm form) {
        TrainingTask task = visible.decided(id, person);
        TaskWork work = decide.workOf(task, person);
        String note = Typed.text(form.note);
        if (work.isAccepted(note)) {
            return redirects.to("mentor-school");
        }
        Problems problems = forms.check(form);
        checkFresh(work, form.version, problems);
        if (problems.isEmpty()) {
            try {
                decide.accept(work, note);
            } catch (RuleBroken broken) {
                problems.add("note", broken);
            }
        }
        return answer(task, person, form, new TaskReturnForm(), problems);
    }

    @POST
    @Path("{person}/return")
    @Transactional
    public Response giveBack(
            @PathParam("id") long id,
            @PathParam("person") long person,
            @BeanParam TaskReturnForm form) {
        TrainingTask task = visible.decided(id, person);
        TaskWork work = decide.workOf(task, person);
        String remark = form.remark.strip();
        if (work.isReturned(remark)) {
            return redirects.to("mentor-school");
        }
        Problems problems = forms.check(form);
        checkFresh(work, form.version, problems);
        if (problems.isEmpty()) {
            try {
                decide.giveBack(work, remark);
            } catch (RuleBroken broken) {
                problems.add(Problems.FORM, broken);
            }
        }
        return answer(task, person, new AcceptanceForm(), form, problems);
    }

    /** Nobody decides about what he has not seen. */
    private static void checkFresh(TaskWork work, long seen, Problems problems) {
        if (seen != work.shownVersion()) {
            problems.add(Problems.FORM, "training.problem.changed");
        }
    }

    private Response answer(
            TrainingTask task,
            long person,
            AcceptanceForm acceptance,
            TaskReturnForm giveBack,
            Problems problems) {
        return problems.isEmpty()
                ? redirects.to("mentor-school")
                : redirects.again(
                        View.again(
                                "training/work",
                                pages.show(task, person, acceptance, giveBack, problems)));
    }
}
