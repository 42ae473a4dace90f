package org.nastavnik.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentFile;
import org.nastavnik.document.PaperTemplate;
import org.nastavnik.site.View;

/** The template in use as it prints. */
@Path("s/{launch}/templates/{name}/preview")
public class TemplatePreviewResource {

    @Inject Desk desk;
    @Inject TemplatePages pages;
    @Inject PreviewTemplate preview;
    @Inject TemplateNames names;

    @GET
    public View show(
            @PathParam("name") String name, @QueryParam("document") @Nullable String document) {
        return View.of("desk/preview", pages.preview(desk.paper(name), null, document));
    }

    @GET
    @Path("file")
    public Response file(
            @PathParam("name") String name, @QueryParam("document") @Nullable String document) {
        PaperTemplate paper = desk.paper(name);
        byte[] printed = preview.print(paper, desk.effective(paper), document);
        return DocumentFile.download(printed, names.file(paper, null), DocumentFile.DOCX);
    }
}
