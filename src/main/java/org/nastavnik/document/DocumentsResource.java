package org.nastavnik.document;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** Papers of the school: make one, see what was made, open the file. */
@AlsoInArchive("papers of the archive are printed")
@Path("s/{launch}/documents")
public class DocumentsResource {

    @Inject ReadableDocuments readable;
    @Inject DocumentPages pages;
    @Inject MakeDocument make;
    @Inject PdfCopies pdf;
    @Inject Redirects redirects;

    @GET
    public View list(@BeanParam DocumentFilter filter) {
        return View.of("document/list", pages.list(filter, filter.problems()));
    }

    @POST
    @Transactional
    public Response make(
            @FormParam("kind") DocumentKind kind, @FormParam("subject") long subjectId) {
        GeneratedDocument made = make.make(kind, subjectId);
        return redirects.to("documents/" + made.id());
    }

    @GET
    @Path("{id}")
    public View show(@PathParam("id") long id) {
        return View.of("document/show", pages.show(readable.byId(id)));
    }

    @GET
    @Path("{id}/file")
    @Transactional
    public Response file(@PathParam("id") long id) {
        return DocumentFile.answer(readable.exported(id));
    }

    @GET
    @Path("{id}/pdf")
    @Transactional
    public Response pdf(@PathParam("id") long id) {
        GeneratedDocument document = readable.exported(id);
        String name = document.fileName().replaceAll("\\.docx$", ".pdf");
        return DocumentFile.download(pdf.of(document), name, DocumentFile.PDF);
    }
}
