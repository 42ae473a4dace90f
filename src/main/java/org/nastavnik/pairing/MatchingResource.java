package org.nastavnik.pairing;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** The matching board: proposals for all who wait, to be changed, kept, refused, or taken. */
@Path("s/{launch}/matching")
public class MatchingResource {

    private static final String BOARD = "matching";

    @Inject ArrangeMatches arrange;
    @Inject TakeMatches take;
    @Inject MatchDrafts drafts;
    @Inject MatchBoardPages pages;
    @Inject Bases bases;
    @Inject VisibleUnits visible;
    @Inject CurrentPerson current;
    @Inject ProgrammeYears years;
    @Inject Redirects redirects;

    @GET
    public View board() {
        current.require(Role.CURATOR, Role.DIRECTOR, Role.PSYCHOLOGIST);
        return View.of("pairing/matching", pages.board());
    }

    @POST
    @Transactional
    public Response anew() {
        current.require(Role.CURATOR);
        years.requireOpen(current.schoolId());
        arrange.anew(current.schoolId(), visible.year());
        return redirects.to(BOARD);
    }

    /**
     * @param mentor given by hand to the request
     */
    @POST
    @Path("choices")
    @Transactional
    public Response choose(
            @FormParam("request") @DefaultValue("0") long request,
            @FormParam("mentor") @DefaultValue("0") long mentor) {
        current.require(Role.CURATOR);
        years.requireOpen(current.schoolId());
        try {
            arrange.choose(current.schoolId(), visible.year(), request, mentor);
        } catch (RuleBroken broken) {
            return again(List.of(), broken);
        }
        return redirects.to(BOARD);
    }

    @POST
    @Path("{id}/lock")
    @Transactional
    public Response lock(
            @PathParam("id") long id, @FormParam("stays") @DefaultValue("false") boolean stays) {
        current.require(Role.CURATOR);
        years.requireOpen(current.schoolId());
        drafts.find(id, current.schoolId()).ifPresent(draft -> draft.lock(stays));
        return redirects.to(BOARD);
    }

    /** «Не предлагать»: on whose word is kept, and what is free again can be matched anew. */
    @POST
    @Path("{id}/refusal")
    @Transactional
    public Response refuse(
            @PathParam("id") long id, @FormParam("by") @DefaultValue("CURATOR") MatchVeto.By by) {
        current.require(Role.CURATOR);
        years.requireOpen(current.schoolId());
        drafts.find(id, current.schoolId())
                .ifPresent(draft -> arrange.refuse(draft, visible.year(), by));
        return redirects.to(BOARD);
    }

    @POST
    @Path("refusals/{id}/removal")
    @Transactional
    public Response forget(@PathParam("id") long id) {
        current.require(Role.CURATOR);
        years.requireOpen(current.schoolId());
        drafts.veto(id, current.schoolId()).ifPresent(drafts::remove);
        return redirects.to(BOARD);
    }

    /** Takes all that are ticked or none. */
    @POST
    @Path("pairs")
    public Response pairs(
            @FormParam("drafts") List<Long> ids,
            @FormParam("agreed") @DefaultValue("false") boolean agreed,
            @FormParam("grouped") @DefaultValue("false") boolean grouped,
            MultivaluedMap<String, String> sent) {
        current.require(Role.CURATOR);
        years.requireOpen(current.schoolId());
        MatchesTaken taken = new MatchesTaken(ids, directions(ids, sent), grouped, agreed);
        Problems problems = new Problems();
        if (ids.isEmpty()) {
            problems.add(Problems.FORM, "pairing.match.noneTicked");
        }
        taken.directions()
                .forEach(
                        (id, words) -> {
                            if (words.length() > DirectionForm.LONGEST) {
                                problems.add(
                                        "direction-" + id,
                                        "site.problem.Size",
                                        DirectionForm.LONGEST);
                            }
                        });
        return problems.isEmpty() && made(taken, problems)
                ? redirects.to("units")
                : redirects.again(View.again("pairing/matching", pages.board(taken, problems)));
    }

    private boolean made(MatchesTaken taken, Problems problems) {
        try {
            take.take(taken);
            return true;
        } catch (RuleBroken broken) {
            problems.add(Problems.FORM, broken);
            return false;
        }
    }

    private static Map<Long, String> directions(
            List<Long> ids, MultivaluedMap<String, String> sent) {
        Map<Long, String> directions = new LinkedHashMap<>();
        for (Long id : ids) {
            String words = Typed.text(sent.getFirst("direction-" + id));
            if (words != null) {
                directions.put(id, words);
            }
        }
        return directions;
    }

    /** Whom nobody can help yet the psychologist takes care of. */
    @POST
    @Path("unmatched")
    @Transactional
    public Response unmatched(@FormParam("requests") List<Long> ids) {
        current.require(Role.CURATOR);
        years.requireOpen(current.schoolId());
        if (ids.isEmpty()) {
            return again(ids, new RuleBroken("pairing.problem.nobodyTicked"));
        }
        bases.requests(current.schoolId(), visible.year()).stream()
                .filter(request -> ids.contains(request.id()))
                .forEach(
                        request -> {
                            request.startWaiting();
                            request.unmatched();
                        });
        return redirects.to(BOARD);
    }

    private Response again(List<Long> ticked, RuleBroken broken) {
        Problems problems = new Problems().add(Problems.FORM, broken);
        return redirects.again(
                View.again(
                        "pairing/matching",
                        pages.board(new MatchesTaken(ticked, Map.of(), false, false), problems)));
    }
}
