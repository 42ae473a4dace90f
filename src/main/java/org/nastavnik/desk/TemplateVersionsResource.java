package org.nastavnik.desk;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentFile;
import org.nastavnik.document.PaperTemplate;
import org.nastavnik.document.TemplateEdition;
import org.nastavnik.document.TemplateVersions;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** Versions of one's own: a checked file is put to use, an old one looked at and fetched. */
@Path("s/{launch}/templates/{name}/versions")
public class TemplateVersionsResource {

    @Inject Desk desk;
    @Inject TemplatePages pages;
    @Inject PreviewTemplate preview;
    @Inject CheckTemplate check;
    @Inject ChangeTemplate change;
    @Inject TemplateVersions versions;
    @Inject TemplateNames names;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response use(@PathParam("name") String name, @BeanParam TemplateReasonForm form) {
        PaperTemplate paper = desk.changeable(name);
        TemplateEdition brought =
                TemplateEdition.of(versions.broughtBy(current.personId(), form.hash));
        Problems problems = forms.check(form);
        if (form.seen != desk.lastNumber(paper)) {
            problems.add(Problems.FORM, "desk.problem.overtaken");
        }
        if (!check.check(paper, desk.owner(), brought, preview.letterheadFor(paper)).passes()) {
            problems.add(Problems.FORM, "desk.rule.broken");
        }
        if (!problems.isEmpty()) {
            return redirects.again(
                    View.again("desk/check", pages.checked(paper, brought, null, form, problems)));
        }
        change.use(paper, brought.hash(), form);
        return redirects.to("templates/" + name);
    }

    @GET
    @Path("{number}")
    public View show(
            @PathParam("name") String name,
            @PathParam("number") int number,
            @QueryParam("document") @Nullable String document) {
        return View.of("desk/preview", pages.preview(desk.paper(name), number, document));
    }

    /** The template itself, as it was uploaded. */
    @GET
    @Path("{number}/template")
    public Response template(@PathParam("name") String name, @PathParam("number") int number) {
        PaperTemplate paper = desk.paper(name);
        return DocumentFile.download(
                desk.edition(paper, number).bytes(), names.file(paper, number), DocumentFile.DOCX);
    }

    /** What it prints. */
    @GET
    @Path("{number}/file")
    public Response file(
            @PathParam("name") String name,
            @PathParam("number") int number,
            @QueryParam("document") @Nullable String document) {
        PaperTemplate paper = desk.paper(name);
        byte[] printed = preview.print(paper, desk.edition(paper, number), document);
        return DocumentFile.download(printed, names.file(paper, number), DocumentFile.DOCX);
    }
}
