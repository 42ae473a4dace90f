package org.nastavnik.account;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** «У меня есть код»: how a newcomer comes in without waiting for an answer. */
@AlsoInArchive("the way into another school")
@Path("s/{launch}/code")
public class CodeUseResource {

    @Inject UseCode useCode;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @GET
    public View ask() {
        return View.of("account/code", new CodePage(current.isKnown(), "", new Problems()));
    }

    @POST
    @Transactional
    public Response use(@FormParam("code") @DefaultValue("") String typed) {
        Problems problems = new Problems();
        if (useCode.use(current.launch().identityId(), typed, problems)) {
            return redirects.to("");
        }
        CodePage page = new CodePage(current.isKnown(), typed, problems);
        return redirects.again(View.again("account/code", page));
    }
}
