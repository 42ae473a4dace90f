package org.nastavnik.order;

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
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.NotAllowed;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** The dictionary of the acts that preambles name: for all schools, and each school's own. */
@Path("s/{launch}/orders/grounds")
public class GroundsResource {

    @Inject LegalActs acts;
    @Inject WriteLegalAct write;
    @Inject GroundPages pages;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    @GET
    public View list(@BeanParam GroundFilter filter) {
        current.require(Role.CURATOR, Role.DIRECTOR, Role.METHODIST, Role.MUNICIPAL_ADMIN);
        return View.of("order/grounds", pages.list(filter));
    }

    /**
     * @param of number of an act that comes with the program, to be written anew
     */
    @GET
    @Path("new")
    public View blank(@QueryParam("of") @Nullable String of) {
        requireWriter();
        LegalActForm form = new LegalActForm();
        String number = Typed.text(of);
        if (number != null) {
            Ground shipped = write.shipped(number);
            form = LegalActForm.of(shipped);
            form.keep(shipped);
        }
        return View.of("order/ground-form", pages.blank(form, new Problems()));
    }

    @POST
    @Transactional
    public Response create(@BeanParam LegalActForm form) {
        requireWriter();
        write.requireWorking();
        Problems problems = new Problems();
        LegalAct act = write.create(form, problems);
        if (act == null) {
            return redirects.again(View.again("order/ground-form", pages.blank(form, problems)));
        }
        log("LEGAL_ACT_WRITTEN", act);
        return redirects.to("orders/grounds");
    }

    @GET
    @Path("{id}")
    public View edit(@PathParam("id") long id) {
        requireWriter();
        LegalAct act = write.mine(id);
        LegalActForm form = LegalActForm.of(act.ground());
        form.version = String.valueOf(act.version());
        return View.of("order/ground-form", pages.form(act, form, new Problems()));
    }

    @POST
    @Path("{id}")
    @Transactional
    public Response rewrite(@PathParam("id") long id, @BeanParam LegalActForm form) {
        requireWriter();
        LegalAct act = write.mine(id);
        write.requireWorking();
        Problems problems = new Problems();
        if (!write.rewrite(act, form, problems)) {
            return redirects.again(
                    View.again("order/ground-form", pages.form(act, form, problems)));
        }
        log("LEGAL_ACT_CHANGED", act);
        return redirects.to("orders/grounds");
    }

    /** What was written by mistake; an act that lost its force stays, with its day. */
    @POST
    @Path("{id}/removal")
    @Transactional
    public Response remove(@PathParam("id") long id) {
        requireWriter();
        LegalAct act = write.mine(id);
        write.requireWorking();
        acts.remove(act);
        log("LEGAL_ACT_REMOVED", act);
        return redirects.to("orders/grounds");
    }

    private void requireWriter() {
        if (write.levels().isEmpty()) {
            throw new NotAllowed(Role.CURATOR.name());
        }
    }

    private void log(String action, LegalAct act) {
        Long school = act.isOfCity() ? null : Long.valueOf(act.schoolId());
        audit.write(current.personId(), school, action, "legal-act:" + act.id());
    }
}
