package org.nastavnik.compendium;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** Files of a practice: only ever downloaded, never shown inline. */
@Path("s/{launch}/practices/{id}/attachments")
public class PracticeAttachmentsResource {

    @Inject VisiblePractices visible;
    @Inject PracticePages pages;
    @Inject Attachments attachments;
    @Inject BringAttachment bring;
    @Inject Redirects redirects;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    public Response create(@PathParam("id") long id, List<EntityPart> parts) throws IOException {
        Practice practice = open(id);
        AttachmentTyped typed = AttachmentTyped.of(parts);
        Problems problems = new Problems();
        bring.bring(Attachment.Owner.of(practice), typed, problems);
        if (!problems.isEmpty()) {
            return redirects.again(
                    View.again("compendium/practice", pages.show(practice, typed, problems)));
        }
        practice.changed();
        return redirects.to("practices/" + id);
    }

    @GET
    @Path("{file}")
    @Transactional
    public Response file(@PathParam("id") long id, @PathParam("file") long file) {
        Practice practice = visible.byId(id);
        return AttachmentFile.answer(attachments.byId(file, Attachment.Owner.of(practice)));
    }

    @POST
    @Path("{file}/removal")
    @Transactional
    public Response remove(@PathParam("id") long id, @PathParam("file") long file) {
        Practice practice = open(id);
        bring.remove(attachments.byId(file, Attachment.Owner.of(practice)));
        practice.changed();
        return redirects.to("practices/" + id);
    }

    private Practice open(long id) {
        Practice practice = visible.writableById(id);
        if (!practice.state().open()) {
            throw new RuleBroken("compendium.rule.practiceIncluded");
        }
        return practice;
    }
}
