package org.nastavnik.pairing;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** One decision about one request or many at once. Done twice it is done once. */
@Path("s/{launch}/requests/decisions")
public class RequestDecisionsResource {

    /** What is decided. */
    enum Decision {
        ANALYSE,
        WAIT,
        UNMATCHED,
        WITHDRAW
    }

    @Inject Bases bases;
    @Inject BasePages pages;
    @Inject CurrentPerson current;
    @Inject ProgrammeYears years;
    @Inject AuditLog audit;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response decide(
            @BeanParam BaseFilter filter,
            @FormParam("act") @Nullable String act,
            @FormParam("request") List<Long> chosen,
            @FormParam("from") @Nullable String from) {
        current.require(Role.CURATOR, Role.PSYCHOLOGIST);
        years.requireOpen(current.schoolId());
        Problems problems = new Problems();
        Decision decision = Typed.choice(Decision.class, act, Problems.FORM, problems);
        if (chosen.isEmpty()) {
            problems.add(Problems.FORM, "pairing.problem.nobodyTicked");
        }
        if (problems.isEmpty() && decision != null) {
            new LinkedHashSet<>(chosen).forEach(id -> decide(decision, id, problems));
        }
        if (!problems.isEmpty()) {
            return redirects.again(
                    View.again("pairing/requests", pages.requests(filter, problems)));
        }
        return redirects.to(
                "one".equals(from) ? "requests/" + chosen.get(0) : "requests" + filter.query());
    }

    private void decide(Decision decision, long id, Problems problems) {
        MenteeRequest request = bases.request(id, current.schoolId());
        try {
            switch (decision) {
                case ANALYSE -> request.analyse();
                case WAIT -> request.startWaiting();
                case UNMATCHED -> request.unmatched();
                case WITHDRAW -> request.withdraw();
            }
            audit.write(
                    current.personId(), current.schoolId(), "REQUEST_" + decision, "request:" + id);
        } catch (RuleBroken inWork) {
            problems.add(
                    Problems.FORM, "pairing.problem.notDecided", pages.name(request.personId()));
        }
    }
}
