package org.nastavnik.journal;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** A mentee who was there says so, with a line of his own; for pupils the curator does. */
@Path("s/{launch}/units/{unit}/journal/{id}/confirmation")
public class MeetingConfirmationResource {

    @Inject VisibleMeetings visible;
    @Inject JournalPages pages;
    @Inject ProgrammeYears years;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Forms forms;
    @Inject Redirects redirects;
    @Inject Clock clock;

    @POST
    @Transactional
    public Response confirm(
            @PathParam("unit") long unitId,
            @PathParam("id") long id,
            @BeanParam MeetingConfirmationForm form) {
        MentoringUnit unit = visible.unit(unitId);
        years.requireOpen(unit.schoolId(), unit.year());
        MeetingEntry entry = visible.byId(unit, id);
        if (!entry.cameToIt(current.personId())) {
            current.require(Role.CURATOR);
        }
        Problems problems = forms.check(form);
        if (problems.isEmpty()) {
            try {
                entry.confirm(
                        current.personId(),
                        Typed.text(form.feedback),
                        clock.instant().truncatedTo(ChronoUnit.SECONDS));
                audit.write(
                        current.personId(), unit.schoolId(), "MEETING_CONFIRMED", "meeting:" + id);
                return redirects.to("units/" + unitId + "/journal/" + id);
            } catch (RuleBroken broken) {
                problems.add(Problems.FORM, broken);
            }
        }
        return redirects.again(
                View.again("journal/show", pages.meeting(unit, entry, form, problems)));
    }
}
