package org.nastavnik.overview;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.stream.Stream;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.shared.Gender;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Ui;
import org.nastavnik.site.View;
import org.nastavnik.site.Visitor;

/** The card of the methodical centre, which its papers bear. */
@AlsoInArchive("the city keeps it")
@Path("s/{launch}/centre")
public class CentreResource {

    @Inject CentreReports reports;
    @Inject Forms forms;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    @GET
    public View show() {
        current.require(Role.METHODIST);
        CentreForm form = reports.card().map(CentreForm::of).orElseGet(CentreForm::new);
        return View.of("overview/centre", page(form, new Problems()));
    }

    @POST
    @Transactional
    public Response keep(@BeanParam CentreForm form) {
        current.require(Role.METHODIST);
        Problems problems = forms.check(form);
        CentreCard.Facts facts = form.facts(problems);
        Optional<CentreCard> known = reports.card();
        String version = known.map(card -> String.valueOf(card.version())).orElse("");
        if (!form.version.equals(version)) {
            problems.add(Problems.FORM, "site.problem.stale");
            form.version = version;
        }
        if (facts == null || !problems.isEmpty()) {
            return redirects.again(View.again("overview/centre", page(form, problems)));
        }
        known.ifPresentOrElse(
                card -> card.become(facts), () -> reports.keep(new CentreCard(facts)));
        audit.write(current.personId(), null, "CENTRE_CARD_KEPT", null);
        return redirects.to("centre-reports");
    }

    private CentrePage page(CentreForm form, Problems problems) {
        return new CentrePage(
                form,
                problems,
                new Ui(visitor).options("people.gender.", Stream.of(Gender.values())));
    }
}
