package org.nastavnik.people;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/**
 * A form that came too late, for its owner. A page asks for its fields and fills them in again;
 * without scripts they are shown to be copied. By POST, so that it stands in no history.
 */
@AlsoInArchive("forms of his own that were not sent")
@Path("s/{launch}/unsent")
public class UnsentResource {

    @Inject CurrentPerson current;
    @Inject UnsentForms forms;
    @Inject LaunchSessions sessions;
    @Inject Redirects redirects;

    @POST
    @Path("{id}")
    @Produces(MediaType.TEXT_HTML)
    public View show(@PathParam("id") long id) {
        UnsentForm form = mine(id);
        return View.of(
                "people/unsent",
                new UnsentPage(UnsentForms.offer(form), TypedValue.of(form.typed())));
    }

    /** Only in the school that it was typed in; in another one its text is to be read. */
    @POST
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public String fields(@PathParam("id") long id) {
        UnsentForm form = mine(id);
        if (!form.isFor(current.chosenSchool().orElse(null))) {
            throw new UnsentFormNotFound(id);
        }
        return form.fields();
    }

    @POST
    @Path("{id}/end")
    @Transactional
    public Response end(@PathParam("id") long id) {
        long identity = current.launch().identityId();
        forms.find(id, identity).ifPresent(forms::remove);
        sessions.offer(identity, forms.any(identity));
        return redirects.to("");
    }

    private UnsentForm mine(long id) {
        return forms.find(id, current.launch().identityId())
                .orElseThrow(() -> new UnsentFormNotFound(id));
    }
}
