package org.nastavnik.gradebook;

import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** «Оценки в журнале курса»: columns that the program feeds, and what became of each score. */
@Path("s/{launch}/grades")
public class GradesResource {

    @Inject GradeAccess access;
    @Inject GradePages pages;
    @Inject MakeColumns make;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @GET
    public View list() {
        access.require();
        return View.of("gradebook/list", pages.list(new Problems()));
    }

    @GET
    @Path("{id}")
    public View show(@PathParam("id") long id) {
        return View.of("gradebook/show", pages.column(access.column(id)));
    }

    /** No transaction here: the platform is called between two of them. */
    @POST
    public Response order(@FormParam("offer") @Nullable String offer) {
        access.requireKeeper();
        Optional<GradePages.Offered> chosen =
                pages.offered().stream().filter(o -> o.value().equals(offer)).findFirst();
        if (chosen.isEmpty()) {
            Problems problems = new Problems().add("offer", "site.problem.choice");
            return redirects.again(View.again("gradebook/list", pages.list(problems)));
        }
        make.order(ordered(chosen.get()));
        return redirects.to("grades");
    }

    private ColumnOrder ordered(GradePages.Offered chosen) {
        return new ColumnOrder(
                current.launch().registrationId(),
                access.courseKey(),
                access.school(),
                chosen.kind().code(),
                chosen.offer().subject(),
                chosen.offer().title(),
                current.personId());
    }
}
