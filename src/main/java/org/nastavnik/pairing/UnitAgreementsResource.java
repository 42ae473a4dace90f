package org.nastavnik.pairing;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.pairing.UnitAgreement.Agreeing;
import org.nastavnik.pairing.UnitAgreement.Party;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.Schools;
import org.nastavnik.site.NotAllowed;
import org.nastavnik.site.Redirects;

/** One has agreed to a unit: the curator writes it down, or a member says it himself. */
@Path("s/{launch}/units/{id}/agreements")
public class UnitAgreementsResource {

    @Inject VisibleUnits visible;
    @Inject UnitHistory history;
    @Inject AgreeUnit agree;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject ProgrammeYears years;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response mark(
            @PathParam("id") long id,
            @FormParam("person") @DefaultValue("0") long person,
            @FormParam("party") @DefaultValue("SELF") Party party) {
        MentoringUnit unit = visible.byId(id);
        years.requireOpen(current.schoolId());
        Agreeing who = new Agreeing(person, party);
        if (!history.mayMark(who)) {
            throw new NotAllowed("agrees for another");
        }
        agree.mark(unit, who, schools.today(), current.personId());
        return redirects.to("units/" + id);
    }
}
