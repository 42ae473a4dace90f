package org.nastavnik.document;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.View;

/** How a paper that is not made yet will decline its names, with the way to correct them. */
@Path("s/{launch}/documents/forms")
public class DocumentFormsResource {

    @Inject MakeDocument make;
    @Inject CurrentPerson current;

    /** Looking through what a paper would print of minors is remembered: hence the transaction. */
    @GET
    @Transactional
    public View show(@QueryParam("kind") DocumentKind kind, @QueryParam("subject") long subjectId) {
        return View.of(
                "document/forms",
                new DocumentFormsPage(
                        kind,
                        make.preview(kind, subjectId).forms(),
                        current.is(Role.CURATOR) || current.is(Role.DIRECTOR)));
    }
}
