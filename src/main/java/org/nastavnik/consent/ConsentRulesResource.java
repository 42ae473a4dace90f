package org.nastavnik.consent;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Municipality;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** How the school handles consents. */
@Path("s/{launch}/consents/rules")
public class ConsentRulesResource {

    @Inject Consents consents;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;
    @Inject AuditLog audit;
    @Inject ProgrammeYears years;

    @GET
    public View show() {
        current.require(Role.CURATOR, Role.DIRECTOR);
        ConsentRules rules = consents.rules(current.schoolId());
        return View.of("consent/rules", page(ConsentRulesForm.of(rules), new Problems()));
    }

    @POST
    @Transactional
    public Response change(@BeanParam ConsentRulesForm form) {
        current.require(Role.CURATOR);
        years.requireWorking(current.schoolId());
        ConsentRules rules = consents.rules(current.schoolId());
        Problems problems = forms.check(form);
        if (form.namesProcessor != null && Typed.text(form.processorAddress) == null) {
            problems.add("processorAddress", "site.problem.NotBlank");
        }
        if (form.version != rules.version()) {
            problems.add(Problems.FORM, "site.problem.stale");
            form.version = rules.version();
        }
        if (!problems.isEmpty()) {
            return redirects.again(View.again("consent/rules", page(form, problems)));
        }
        form.apply(rules);
        consents.keep(rules);
        long school = current.schoolId();
        audit.write(current.personId(), school, "CONSENT_RULES_CHANGED", "school:" + school);
        return redirects.to("consents");
    }

    private ConsentRulesPage page(ConsentRulesForm form, Problems problems) {
        String centre = schools.municipality().map(Municipality::centre).orElse("");
        return new ConsentRulesPage(form, current.is(Role.CURATOR), centre, problems);
    }
}
