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
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** Files of a general meeting. */
@Path("s/{launch}/compendium/items/{id}/attachments")
public class ItemAttachmentsResource {

    @Inject OpenCompendium open;
    @Inject CompendiumItemPages pages;
    @Inject Attachments attachments;
    @Inject BringAttachment bring;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    public Response create(@PathParam("id") long id, List<EntityPart> parts) throws IOException {
        current.require(Role.CURATOR);
        Compendium compendium = open.seen();
        compendium.requireOpen();
        CompendiumItem item = compendium.item(id);
        AttachmentTyped typed = AttachmentTyped.of(parts);
        Problems problems = new Problems();
        bring.bring(Attachment.Owner.of(item, compendium.schoolId()), typed, problems);
        if (!problems.isEmpty()) {
            return redirects.again(
                    View.again("compendium/item", pages.files(item, typed, problems)));
        }
        compendium.changing();
        return redirects.to("compendium/items/" + id + "/edit");
    }

    @GET
    @Path("{file}")
    @Transactional
    public Response file(@PathParam("id") long id, @PathParam("file") long file) {
        return AttachmentFile.answer(attachment(id, file));
    }

    @POST
    @Path("{file}/removal")
    @Transactional
    public Response remove(@PathParam("id") long id, @PathParam("file") long file) {
        open.seen().changing();
        bring.remove(attachment(id, file));
        return redirects.to("compendium/items/" + id + "/edit");
    }

    private Attachment attachment(long id, long file) {
        current.require(Role.CURATOR);
        Compendium compendium = open.seen();
        return attachments.byId(
                file, Attachment.Owner.of(compendium.item(id), compendium.schoolId()));
    }
}
