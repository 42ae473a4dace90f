package org.nastavnik.pairing;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** Pupils who finish the school or leave it, and how long their data are kept. */
@Path("s/{launch}/leavers")
public class LeaversResource {

    private static final int LONGEST_ACT = 100;

    @Inject LetPupilsGo letGo;
    @Inject TakeLeaverBack takeBack;
    @Inject LeaversPages pages;
    @Inject Departures departures;
    @Inject ProgrammeYears years;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject ForgetLeaver forget;
    @Inject StillNeeded needed;
    @Inject Redirects redirects;

    @GET
    public View list() {
        current.require(Role.CURATOR);
        return View.of("pairing/leavers", pages.page(new LeaversForm(), new Problems()));
    }

    /** No transaction here: {@link LetPupilsGo} has it, and this shows what came of it. */
    @POST
    public Response go(@BeanParam LeaversForm form) {
        current.require(Role.CURATOR);
        years.requireWorking(current.schoolId());
        Problems problems = new Problems();
        LetPupilsGo.Leave leave = form.leave(current.schoolId(), schools.today(), problems);
        if (leave != null) {
            attempt(leave, form, problems);
        }
        return problems.isEmpty()
                ? redirects.to("leavers")
                : redirects.again(View.again("pairing/leavers", pages.page(form, problems)));
    }

    private void attempt(LetPupilsGo.Leave leave, LeaversForm form, Problems problems) {
        try {
            letGo.go(leave, new LinkedHashSet<>(form.persons));
        } catch (RuleBroken broken) {
            problems.add(Problems.FORM, broken);
        }
    }

    /** Ticked by mistake, or he has come back at once; sent twice there is nobody to take back. */
    @POST
    @Path("{id}/return")
    @Transactional
    public Response takeBack(@PathParam("id") long id) {
        current.require(Role.CURATOR);
        years.requireWorking(current.schoolId());
        departures.find(id, current.schoolId()).ifPresent(takeBack::takeBack);
        return redirects.to("leavers");
    }

    /**
     * The term has run out and the papers are destroyed: the program forgets, too. Sent twice it is
     * noted once.
     */
    @POST
    @Path("{id}/destruction")
    @AlsoInArchive("the term of the data runs on")
    @Transactional
    public Response destroyed(
            @PathParam("id") long id, @FormParam("act") @DefaultValue("") String typed) {
        current.require(Role.CURATOR);
        departures.hold(current.schoolId());
        Departure departure = departures.byId(id, current.schoolId());
        if (departure.destroyedOn() != null) {
            return redirects.to("leavers");
        }
        String field = "act-" + id;
        Problems problems = new Problems();
        String act = act(typed, field, problems);
        needed.why(departure).ifPresent(reason -> problems.add(field, reason));
        if (act == null || !problems.isEmpty()) {
            LeaversForm form = new LeaversForm();
            form.act = typed;
            return redirects.again(View.again("pairing/leavers", pages.page(form, problems)));
        }
        forget.forget(departure, act);
        return redirects.to("leavers");
    }

    private static @Nullable String act(String typed, String field, Problems problems) {
        String act = Typed.text(typed);
        if (act == null) {
            problems.add(field, "site.problem.NotBlank");
        } else if (act.length() > LONGEST_ACT) {
            problems.add(field, "site.problem.Size", LONGEST_ACT);
        }
        return act;
    }
}
