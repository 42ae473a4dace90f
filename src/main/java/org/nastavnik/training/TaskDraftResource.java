package org.nastavnik.training;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** A mentor keeps what he has written so far; nobody else reads it yet. */
@Path("s/{launch}/mentor-school/tasks/{id}/draft")
public class TaskDraftResource {

    @Inject VisibleTasks visible;
    @Inject AnswerTask answer;
    @Inject TrainingTaskPages pages;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response keep(@PathParam("id") long id, @BeanParam AnswerForm form) {
        TrainingTask task = visible.answered(id);
        Problems problems = answer.draft(task, form);
        return problems.isEmpty()
                ? redirects.to("mentor-school/tasks/" + id)
                : redirects.again(View.again("training/task", pages.again(task, form, problems)));
    }
}
