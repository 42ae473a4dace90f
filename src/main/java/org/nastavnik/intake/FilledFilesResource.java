package org.nastavnik.intake;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** What was read out of a file: looked through, ticked, taken over. */
@Path("s/{launch}/intake/files")
public class FilledFilesResource {

    @Inject FilledFiles files;
    @Inject ChooseRows choose;
    @Inject TakeRows take;
    @Inject IntakePages pages;
    @Inject Redirects redirects;

    @GET
    @Path("{file}")
    public View show(@PathParam("file") long id) {
        return View.of("intake/show", pages.file(files.byId(id), new Problems()));
    }

    /** Keeps what was ticked and chosen; then leads on to the row that is to be corrected. */
    @POST
    @Path("{file}/choice")
    @Transactional
    public Response choose(
            @PathParam("file") long id,
            @QueryParam("row") @DefaultValue("") String row,
            MultivaluedMap<String, String> typed) {
        choose.keep(files.held(id), typed, true);
        boolean one = row.matches("[0-9]{1,18}");
        return redirects.to("intake/files/" + id + (one ? "/rows/" + row : ""));
    }

    /** A second press finds nothing ticked any more that is not taken. */
    @POST
    @Path("{file}/acceptance")
    @Transactional
    public Response accept(@PathParam("file") long id, MultivaluedMap<String, String> typed) {
        FilledFile file = files.held(id);
        boolean pressedAgain = choose.asksOnlyForTaken(file, typed);
        choose.keep(file, typed, false);
        Problems problems = new Problems();
        if (!pressedAgain) {
            take.take(file, problems);
        }
        return problems.isEmpty()
                ? redirects.to("intake/files/" + id)
                : redirects.again(View.again("intake/show", pages.file(file, problems)));
    }

    @POST
    @Path("{file}/removal")
    @Transactional
    public Response remove(@PathParam("file") long id) {
        files.remove(files.held(id));
        return redirects.to("intake");
    }
}
