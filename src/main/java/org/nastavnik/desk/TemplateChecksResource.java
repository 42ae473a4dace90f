package org.nastavnik.desk;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentFile;
import org.nastavnik.document.PaperTemplate;
import org.nastavnik.document.TemplateEdition;
import org.nastavnik.document.TemplateVersions;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** A file is brought, checked and looked at before anything is printed by it. */
@Path("s/{launch}/templates/{name}/checks")
public class TemplateChecksResource {

    @Inject Desk desk;
    @Inject TemplatePages pages;
    @Inject CheckTemplate check;
    @Inject PreviewTemplate preview;
    @Inject TemplateVersions versions;
    @Inject TemplateNames names;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject Clock clock;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    public Response bring(@PathParam("name") String name, List<EntityPart> parts)
            throws IOException {
        PaperTemplate paper = desk.changeable(name);
        byte[] file = BroughtFile.read(parts, "template");
        String problem = BroughtFile.problem(file);
        if (problem != null) {
            return refused(
                    paper,
                    new TemplateReport(List.of(), List.of()),
                    new Problems().add("template", problem));
        }
        TemplateEdition brought = TemplateEdition.of(file);
        TemplateReport report =
                check.check(paper, desk.owner(), brought, preview.letterheadFor(paper));
        if (!report.passes()) {
            return refused(paper, report, new Problems());
        }
        String hash = versions.keep(file, current.personId(), clock.instant());
        return redirects.to(
                "templates/" + name + "/checks/" + hash + "?seen=" + desk.lastNumber(paper));
    }

    private Response refused(PaperTemplate paper, TemplateReport report, Problems problems) {
        return redirects.again(View.again("desk/check", pages.refused(paper, report, problems)));
    }

    @GET
    @Path("{hash}")
    public View show(
            @PathParam("name") String name,
            @PathParam("hash") String hash,
            @QueryParam("seen") int seen,
            @QueryParam("document") @Nullable String document) {
        PaperTemplate paper = desk.changeable(name);
        TemplateReasonForm form = new TemplateReasonForm();
        form.seen = seen;
        return View.of(
                "desk/check", pages.checked(paper, brought(hash), document, form, new Problems()));
    }

    /** What the file would print. */
    @GET
    @Path("{hash}/file")
    public Response file(
            @PathParam("name") String name,
            @PathParam("hash") String hash,
            @QueryParam("document") @Nullable String document) {
        PaperTemplate paper = desk.changeable(name);
        return DocumentFile.download(
                preview.print(paper, brought(hash), document),
                names.file(paper, null),
                DocumentFile.DOCX);
    }

    private TemplateEdition brought(String hash) {
        return TemplateEdition.of(versions.broughtBy(current.personId(), hash));
    }
}
