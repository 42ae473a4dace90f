package org.nastavnik.training;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.site.Redirects;

/** A withdrawn task is asked again, with all that was written about it. */
@Path("s/{launch}/mentor-school/tasks/{id}/restoration")
public class TaskRestorationResource {

    @Inject VisibleTasks visible;
    @Inject MentorSchool school;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response restore(@PathParam("id") long id) {
        TrainingTask task = visible.toChange(id);
        if (task.isWithdrawn()) {
            task.restore();
            school.tellAll(task);
        }
        return redirects.to("mentor-school/tasks/" + id);
    }
}
