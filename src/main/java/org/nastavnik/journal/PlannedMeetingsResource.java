package org.nastavnik.journal;

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
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** Meetings to come: agreed on, changed, and what became of those that were not held. */
@Path("s/{launch}/units/{unit}/journal/planned")
public class PlannedMeetingsResource {

    @Inject VisibleMeetings visible;
    @Inject PlannedMeetings planned;
    @Inject PlannedMeetingPages pages;
    @Inject ParentsAgreement parents;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;

    @GET
    @Path("new")
    public View blank(@PathParam("unit") long unitId) {
        MentoringUnit unit = visible.written(unitId);
        return View.of("journal/planned", pages.blank(unit));
    }

    @POST
    @Transactional
    public Response plan(@PathParam("unit") long unitId, @BeanParam PlannedMeetingForm form) {
        MentoringUnit unit = visible.written(unitId);
        Problems problems = forms.check(form);
        PlannedMeeting.Terms terms = terms(unit, form, problems);
        if (terms == null) {
            return again(pages.page(unit, null, form, "", problems));
        }
        try {
            // sent twice it is still one meeting
            if (isSentAgain(unit, terms)) {
                return redirects.to("units/" + unitId + "/journal");
            }
            if (form.anyway.isEmpty() && isPlannedAlready(unit, terms)) {
                problems.add("anyway", "journal.problem.plannedTwice");
                return again(pages.page(unit, null, form, "", problems));
            }
            planned.add(new PlannedMeeting(unit, current.personId(), terms));
            return redirects.to("units/" + unitId + "/journal");
        } catch (RuleBroken broken) {
            problems.add("date", broken);
            return again(pages.page(unit, null, form, "", problems));
        }
    }

    @GET
    @Path("{id}")
    public View show(@PathParam("unit") long unitId, @PathParam("id") long id) {
        MentoringUnit unit = visible.written(unitId);
        PlannedMeeting meeting = open(unit, id);
        return View.of(
                "journal/planned",
                pages.page(unit, meeting, PlannedMeetingForm.of(meeting), "", new Problems()));
    }

    @POST
    @Path("{id}")
    @Transactional
    public Response change(
            @PathParam("unit") long unitId,
            @PathParam("id") long id,
            @BeanParam PlannedMeetingForm form) {
        MentoringUnit unit = visible.written(unitId);
        PlannedMeeting meeting = open(unit, id);
        Problems problems = forms.check(form);
        boolean stale = form.version != meeting.version();
        if (stale) {
            problems.add(Problems.FORM, "site.problem.stale");
            form.version = meeting.version();
        }
        PlannedMeeting.Terms terms = terms(unit, form, problems);
        if (terms == null) {
            String kept = stale ? pages.told(meeting) : "";
            return again(pages.page(unit, meeting, form, kept, problems));
        }
        meeting.agreeTo(unit, terms);
        return redirects.to("units/" + unitId + "/journal");
    }

    @POST
    @Path("{id}/absence")
    @Transactional
    public Response miss(
            @PathParam("unit") long unitId,
            @PathParam("id") long id,
            @FormParam("reason") @DefaultValue("") String reason) {
        MentoringUnit unit = visible.written(unitId);
        return drop(unit, open(unit, id), reason, true);
    }

    @POST
    @Path("{id}/cancellation")
    @Transactional
    public Response cancel(
            @PathParam("unit") long unitId,
            @PathParam("id") long id,
            @FormParam("reason") @DefaultValue("") String reason) {
        MentoringUnit unit = visible.written(unitId);
        return drop(unit, open(unit, id), reason, false);
    }

    private Response drop(
            MentoringUnit unit, PlannedMeeting meeting, @Nullable String typed, boolean missed) {
        String reason = Typed.text(typed);
        Problems problems = new Problems();
        if (reason == null || reason.length() > 500) {
            problems.add("reason", "journal.problem.reason");
            PlannedMeetingForm form = PlannedMeetingForm.of(meeting);
            return again(pages.page(unit, meeting, form, "", problems));
        }
        if (missed) {
            meeting.missed(reason, schools.today());
        } else {
            meeting.cancel(reason);
        }
        return redirects.to("units/" + unit.id() + "/journal");
    }

    private boolean isSentAgain(MentoringUnit unit, PlannedMeeting.Terms terms) {
        return planned.of(unit).stream().anyMatch(m -> m.isOpen() && m.terms().equals(terms));
    }

    /** At another hour or of another kind; perhaps it was to be changed and not planned anew. */
    private boolean isPlannedAlready(MentoringUnit unit, PlannedMeeting.Terms terms) {
        return planned.of(unit).stream()
                .filter(PlannedMeeting::isOpen)
                .map(PlannedMeeting::terms)
                .filter(other -> other.date().equals(terms.date()))
                .anyMatch(other -> MeetingNotes.isAbout(other.topic(), terms.topic()));
    }

    private PlannedMeeting open(MentoringUnit unit, long id) {
        PlannedMeeting meeting = planned.byId(id, unit);
        if (!meeting.isOpen() || meeting.mentorId() != current.personId()) {
            throw new MeetingNotFound(id);
        }
        return meeting;
    }

    private PlannedMeeting.@Nullable Terms terms(
            MentoringUnit unit, PlannedMeetingForm form, Problems problems) {
        PlannedMeeting.Terms terms = form.terms(schools.today(), problems);
        if (terms == null) {
            return null;
        }
        try {
            parents.check(unit, current.personId(), unit.mentees(), terms.date(), terms.venue());
            return terms;
        } catch (RuleBroken broken) {
            problems.add("parentsAgreed", broken);
            return null;
        }
    }

    private Response again(PlannedMeetingPage page) {
        return redirects.again(View.again("journal/planned", page));
    }
}
