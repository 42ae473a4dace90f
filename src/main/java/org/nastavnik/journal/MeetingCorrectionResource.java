package org.nastavnik.journal;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** A mentor corrects his own entry; after a confirmation the former text is kept. */
@Path("s/{launch}/units/{unit}/journal/{id}/correction")
public class MeetingCorrectionResource {

    @Inject VisibleMeetings visible;
    @Inject MeetingFormPages pages;
    @Inject MeetingEditing editing;
    @Inject RecordMeeting record;
    @Inject ClosedMonths closed;
    @Inject ProgrammeYears years;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Redirects redirects;

    @GET
    public View form(@PathParam("unit") long unitId, @PathParam("id") long id) {
        MentoringUnit unit = visible.unit(unitId);
        MeetingEntry entry = visible.own(unit, id);
        MeetingForm form = MeetingForm.of(entry.notes());
        form.version = entry.version();
        return View.of(
                "journal/form",
                pages.page(unit, entry, form, hints(unit, entry, null), new Problems()));
    }

    @POST
    @Transactional
    public Response correct(
            @PathParam("unit") long unitId, @PathParam("id") long id, @BeanParam MeetingForm form) {
        MentoringUnit unit = visible.unit(unitId);
        years.requireOpen(unit.schoolId(), unit.year());
        MeetingEntry entry = visible.own(unit, id);
        boolean stale = form.version != entry.version();
        MeetingEditing.Read read = editing.read(unit, form, entry);
        if (read.notes() != null) {
            try {
                record.correct(
                        unit,
                        entry,
                        read.notes(),
                        form.itemDone.equals(MeetingForm.TICKED),
                        Typed.text(form.reason));
                audit.write(
                        current.personId(), unit.schoolId(), "MEETING_CORRECTED", "meeting:" + id);
                return redirects.to("units/" + unitId + "/journal/" + id);
            } catch (RuleBroken broken) {
                MeetingEditing.blame(broken, read.problems());
            }
        }
        form.version = entry.version();
        MeetingFormPage.Hints hints =
                new MeetingFormPage.Hints(
                        read.doubtful(),
                        isConfirmed(entry),
                        closed.isClosed(unit, entry.date()),
                        stale ? entry.notes() : null);
        return redirects.again(
                View.again("journal/form", pages.page(unit, entry, form, hints, read.problems())));
    }

    private MeetingFormPage.Hints hints(
            MentoringUnit unit, MeetingEntry entry, @Nullable MeetingNotes kept) {
        return new MeetingFormPage.Hints(
                false, isConfirmed(entry), closed.isClosed(unit, entry.date()), kept);
    }

    private static boolean isConfirmed(MeetingEntry entry) {
        return entry.state() == MeetingEntry.State.CONFIRMED;
    }
}
