package org.nastavnik.pairing;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.site.Redirects;

/** The curator does not take a questionnaire of intake into the base; the answers stay. */
@Path("s/{launch}/intake/removal")
public class IntakeRemovalResource {

    @Inject IntakeDrafts drafts;
    @Inject VisibleUnits visible;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Redirects redirects;
    @Inject ProgrammeYears years;

    @POST
    @Transactional
    public Response remove(@FormParam("person") long person, @FormParam("side") MemberRole side) {
        current.require(Role.CURATOR);
        years.requireOpen(current.schoolId());
        drafts.of(person, current.schoolId(), visible.year(), side)
                .ifPresent(
                        draft -> {
                            drafts.remove(draft);
                            audit.write(
                                    current.personId(),
                                    current.schoolId(),
                                    "INTAKE_DROPPED",
                                    "person:" + person);
                        });
        return redirects.to(side == MemberRole.MENTOR ? "mentors" : "requests");
    }
}
