package org.nastavnik.document;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.shared.NotFound;
import org.nastavnik.site.NotAllowed;
import org.nastavnik.site.Ui;
import org.nastavnik.site.View;
import org.nastavnik.site.Visitor;

/** Papers of the school: make one, see what was made, open the file. */
@Path("s/{launch}/documents")
public class DocumentsResource {

    @Inject Documents documents;
    @Inject MakeDocument make;
    @Inject Persons persons;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    @GET
    public View list() {
        current.require(Role.CURATOR, Role.DIRECTOR);
        return View.of(
                "document/list",
                new DocumentListPage(
                        documents.of(current.schoolId()).stream()
                                .filter(this::isReadable)
                                .map(this::page)
                                .toList()));
    }

    @POST
    @Transactional
    public Response make(
            @FormParam("kind") DocumentKind kind, @FormParam("subject") long subjectId) {
        GeneratedDocument made = make.make(kind, subjectId);
        return Response.seeOther(URI.create(visitor.base() + "/documents/" + made.id())).build();
    }

    @GET
    @Path("{id}")
    public View show(@PathParam("id") long id) {
        return View.of("document/show", page(readable(id)));
    }

    @GET
    @Path("{id}/file")
    public Response file(@PathParam("id") long id) {
        return DocumentFile.answer(readable(id));
    }

    private boolean isReadable(GeneratedDocument document) {
        try {
            make.maker(document.kind()).checkReadable(document);
            return true;
        } catch (NotFound | NotAllowed notTheirs) {
            return false;
        }
    }

    private GeneratedDocument readable(long id) {
        GeneratedDocument document = documents.byId(id, current.schoolId());
        make.maker(document.kind()).checkReadable(document);
        return document;
    }

    private DocumentPage page(GeneratedDocument document) {
        String by = persons.known(document.madeBy()).name().surnameFirst();
        return DocumentPage.of(document, by, new Ui(visitor));
    }
}
