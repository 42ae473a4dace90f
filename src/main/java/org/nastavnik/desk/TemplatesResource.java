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
import org.nastavnik.site.Problems;
import org.nastavnik.site.View;

/** All templates, one of them, its file, the fields that it may print. */
@Path("s/{launch}/templates")
public class TemplatesResource {

    @Inject Desk desk;
    @Inject TemplateLines lines;
    @Inject TemplatePages pages;
    @Inject TemplateFields fields;
    @Inject TemplateNames names;

    @GET
    public View list(
            @QueryParam("q") @Nullable String search, @QueryParam("show") @Nullable String filter) {
        return View.of("desk/list", lines.list(search, filter));
    }

    @GET
    @Path("{name}")
    public View show(@PathParam("name") String name) {
        PaperTemplate paper = desk.paper(name);
        return View.of("desk/show", pages.show(paper, new TemplateReasonForm(), new Problems()));
    }

    @GET
    @Path("{name}/file")
    public Response file(@PathParam("name") String name) {
        PaperTemplate paper = desk.paper(name);
        return DocumentFile.download(
                desk.effective(paper).bytes(), names.file(paper, null), DocumentFile.DOCX);
    }

    @GET
    @Path("{name}/fields")
    public View fields(@PathParam("name") String name) {
        return View.of("desk/fields", fields.of(desk.paper(name)));
    }
}
