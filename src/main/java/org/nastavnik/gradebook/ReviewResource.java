package org.nastavnik.gradebook;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.Entrance;
import org.nastavnik.site.NotAllowed;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** Submission review: from a score in the grade book to the work behind it. */
@Path("s/{launch}/review")
public class ReviewResource {

    @Inject CurrentPerson current;
    @Inject Reviews reviews;
    @Inject FindReviewed find;
    @Inject Entrance entrance;
    @Inject Redirects redirects;

    @GET
    public Response review() {
        return entrance.detour().map(redirects::to).orElseGet(this::shown);
    }

    private Response shown() {
        Review review =
                reviews.of(current.launch().id()).orElseThrow(() -> new NotAllowed("review"));
        FindReviewed.Found found = find.of(review);
        return found.problem().isEmpty()
                ? redirects.to(found.path())
                : Response.ok(View.of("gradebook/review", new ReviewPage(found.problem()))).build();
    }
}
