package org.nastavnik.document;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.AlsoInArchive;

/** Papers for programs: make one, fetch its bytes. */
@AlsoInArchive("papers of the archive are printed")
@Path("api/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
public class ApiDocumentsResource {

    @Inject ReadableDocuments readable;
    @Inject MakeDocument make;

    /** What to make: the code of the kind and the id of what it is about. */
    public static class Wanted {
        public @Nullable DocumentKind kind;
        public @Nullable Long subject;
    }

    /** A made paper; {@code size} in bytes, {@code file} the address of its bytes. */
    public static class Made {
        public long id;
        public String kind = "";
        public String title = "";
        public String sha256 = "";
        public int size;
        public String madeAt = "";
        public String file = "";
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Response make(@Nullable Wanted wanted) {
        DocumentKind kind = wanted == null ? null : wanted.kind;
        Long subject = wanted == null ? null : wanted.subject;
        if (kind == null || subject == null) {
            throw new BadRequestException();
        }
        Made made = describe(make.make(kind, subject));
        return Response.created(URI.create("/api/v1/documents/" + made.id)).entity(made).build();
    }

    @GET
    @Path("{id}")
    public Made show(@PathParam("id") long id) {
        return describe(readable.byId(id));
    }

    @GET
    @Path("{id}/file")
    @Transactional
    @Produces(DocumentFile.DOCX)
    public Response file(@PathParam("id") long id) {
        return DocumentFile.answer(readable.exported(id));
    }

    private static Made describe(GeneratedDocument document) {
        Made made = new Made();
        made.id = document.id();
        made.kind = document.kind().name();
        made.title = document.title();
        made.sha256 = document.sha256();
        made.size = document.size();
        made.madeAt = document.madeAt().toString();
        made.file = "/api/v1/documents/" + document.id() + "/file";
        return made;
    }
}
