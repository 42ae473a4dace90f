package org.nastavnik.journal;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** The journal of a pair or group: the official table, one entry, a new entry. */
@Path("s/{launch}/units/{unit}/journal")
public class JournalResource {

    @Inject VisibleMeetings visible;
    @Inject JournalPages pages;
    @Inject MeetingFormPages formPages;
    @Inject MeetingDrafts drafts;
    @Inject MeetingEditing editing;
    @Inject RecordMeeting record;
    @Inject SentForms sent;
    @Inject PlannedMeetings planned;
    @Inject Redirects redirects;

    @GET
    public View list(@PathParam("unit") long unitId) {
        return View.of("journal/list", pages.journal(visible.unit(unitId)));
    }

    @GET
    @Path("new")
    public View blank(
            @PathParam("unit") long unitId,
            @QueryParam("repeat") @DefaultValue("") String repeat,
            @QueryParam("item") @DefaultValue("0") long itemId,
            @QueryParam("planned") @DefaultValue("0") long plannedId) {
        MentoringUnit unit = visible.written(unitId);
        return View.of(
                "journal/form",
                formPages.page(
                        unit,
                        null,
                        draft(unit, repeat, itemId, plannedId),
                        MeetingFormPage.Hints.NONE,
                        new Problems()));
    }

    private MeetingForm draft(MentoringUnit unit, String repeat, long itemId, long plannedId) {
        if (!repeat.isEmpty()) {
            return drafts.repeated(unit, repeat);
        }
        return planned.find(plannedId, unit)
                .filter(PlannedMeeting::isOpen)
                .map(meeting -> drafts.fromPlanned(unit, meeting))
                .orElseGet(() -> drafts.fromItem(unit, itemId));
    }

    @POST
    @Transactional
    public Response create(@PathParam("unit") long unitId, @BeanParam MeetingForm form) {
        MentoringUnit unit = visible.written(unitId);
        if (sent.isRepeated(unit, form)) {
            return redirects.to("units/" + unitId + "/journal");
        }
        MeetingEditing.Read read = editing.read(unit, form, null);
        if (read.notes() != null) {
            try {
                MeetingEntry entry =
                        record.record(unit, read.notes(), form.itemDone.equals(MeetingForm.TICKED));
                sent.keep(unit, form, entry);
                return redirects.to("units/" + unitId + "/journal");
            } catch (RuleBroken broken) {
                MeetingEditing.blame(broken, read.problems());
            }
        }
        MeetingFormPage.Hints hints =
                new MeetingFormPage.Hints(read.doubtful(), false, false, null);
        return redirects.again(
                View.again(
                        "journal/form", formPages.page(unit, null, form, hints, read.problems())));
    }

    @GET
    @Path("{id}")
    public View show(@PathParam("unit") long unitId, @PathParam("id") long id) {
        MentoringUnit unit = visible.unit(unitId);
        return View.of(
                "journal/show",
                pages.meeting(
                        unit,
                        visible.byId(unit, id),
                        new MeetingConfirmationForm(),
                        new Problems()));
    }
}
