package org.nastavnik.training;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.site.Redirects;

/** A task is asked no longer; what was written about it is kept. */
@Path("s/{launch}/mentor-school/tasks/{id}/withdrawal")
public class TaskWithdrawalResource {

    @Inject VisibleTasks visible;
    @Inject MentorSchool school;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response withdraw(@PathParam("id") long id) {
        TrainingTask task = visible.toChange(id);
        if (!task.isWithdrawn()) {
            task.withdraw();
            school.tellAll(task);
        }
        return redirects.to("mentor-school");
    }
}
