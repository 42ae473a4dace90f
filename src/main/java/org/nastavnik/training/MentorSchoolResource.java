package org.nastavnik.training;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.nastavnik.site.View;

/** «Школа наставника»: the tasks of the year, mine or the school's. */
@Path("s/{launch}/mentor-school")
public class MentorSchoolResource {

    @Inject VisibleTasks visible;
    @Inject MentorSchoolPages pages;

    @GET
    public View show() {
        visible.requireReader();
        return View.of("training/show", pages.show());
    }
}
