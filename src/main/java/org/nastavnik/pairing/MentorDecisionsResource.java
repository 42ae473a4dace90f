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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** One decision about one mentor or many at once. Done twice it is done once. */
@Path("s/{launch}/mentors/decisions")
public class MentorDecisionsResource {

    @Inject Bases bases;
    @Inject BasePages pages;
    @Inject VisibleUnits visible;
    @Inject CurrentPerson current;
    @Inject ProgrammeYears years;
    @Inject AuditLog audit;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response decide(
            @BeanParam BaseFilter filter,
            @FormParam("act") @Nullable String act,
            @FormParam("person") List<Long> chosen,
            @FormParam("from") @Nullable String from) {
        current.require(Role.CURATOR);
        years.requireOpen(current.schoolId());
        Problems problems = new Problems();
        MentorDecision decision = Typed.choice(MentorDecision.class, act, Problems.FORM, problems);
        if (chosen.isEmpty()) {
            problems.add(Problems.FORM, "pairing.problem.nobodyTicked");
        }
        if (decision == null || chosen.isEmpty()) {
            return redirects.again(View.again("pairing/mentors", pages.mentors(filter, problems)));
        }
        for (long person : new LinkedHashSet<>(chosen)) {
            decide(decision, person, problems);
        }
        if (!problems.isEmpty()) {
            return redirects.again(View.again("pairing/mentors", pages.mentors(filter, problems)));
        }
        return redirects.to(
                "one".equals(from) ? "mentors/" + chosen.get(0) : "mentors" + filter.query());
    }

    private void decide(MentorDecision decision, long person, Problems problems) {
        Optional<MentorProfile> profile = bases.mentor(person, current.schoolId(), visible.year());
        if (profile.isEmpty() || !decision.doneTo(profile.get())) {
            problems.add(Problems.FORM, "pairing.problem.notDecided", pages.name(person));
            return;
        }
        audit.write(
                current.personId(), current.schoolId(), "MENTOR_" + decision, "person:" + person);
    }
}
