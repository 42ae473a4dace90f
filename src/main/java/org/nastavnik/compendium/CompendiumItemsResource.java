package org.nastavnik.compendium;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** General meetings of the year with their methodical descriptions. */
@Path("s/{launch}/compendium/items")
public class CompendiumItemsResource {

    private static final String FORM = "compendium/item";

    @Inject OpenCompendium open;
    @Inject CompendiumItemPages pages;
    @Inject Attachments attachments;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;

    @GET
    @Path("new")
    public View blank() {
        current.require(Role.CURATOR);
        return View.of(FORM, pages.form(null, new CompendiumItemForm(), new Problems()));
    }

    @GET
    @Path("{id}/edit")
    public View edit(@PathParam("id") long id) {
        current.require(Role.CURATOR);
        return View.of(
                FORM, pages.form(id, CompendiumItemForm.of(open.seen().item(id)), new Problems()));
    }

    @POST
    @Transactional
    public Response create(@BeanParam CompendiumItemForm form) {
        current.require(Role.CURATOR);
        Problems problems = forms.check(form);
        CompendiumItem.Told told = form.told(open.year(), problems);
        if (told == null) {
            return again(null, form, problems);
        }
        open.written().add(new CompendiumItem(told));
        return redirects.to("compendium");
    }

    @POST
    @Path("{id}")
    @Transactional
    public Response change(@PathParam("id") long id, @BeanParam CompendiumItemForm form) {
        current.require(Role.CURATOR);
        Compendium compendium = open.seen();
        CompendiumItem item = compendium.item(id);
        Problems problems = forms.check(form);
        CompendiumItem.Told told = form.told(open.year(), problems);
        if (told == null) {
            return again(id, form, problems);
        }
        compendium.changing();
        item.tell(told);
        return redirects.to("compendium");
    }

    @POST
    @Path("{id}/removal")
    @Transactional
    public Response remove(@PathParam("id") long id) {
        current.require(Role.CURATOR);
        Compendium compendium = open.seen();
        CompendiumItem item = compendium.item(id);
        compendium.remove(item);
        attachments.removeOf(Attachment.Owner.of(item, compendium.schoolId()));
        return redirects.to("compendium");
    }

    private Response again(@Nullable Long id, CompendiumItemForm form, Problems problems) {
        return redirects.again(View.again(FORM, pages.form(id, form, problems)));
    }
}
