package org.nastavnik.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** What all forms on the page of a consent share: how they are checked and answered. */
@RequestScoped
class ConsentAnswers {

    @Inject ConsentShowPages pages;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    Problems checked(Object form, long version, Consent consent) {
        Problems problems = forms.check(form);
        if (version != consent.version()) {
            problems.add(Problems.FORM, "site.problem.stale");
        }
        return problems;
    }

    static void attempt(Problems problems, String field, Runnable act) {
        try {
            act.run();
        } catch (RuleBroken broken) {
            problems.add(field, broken);
        }
    }

    Response answer(Consent consent, String act, ConsentShowPages.Typing typed, Problems problems) {
        if (!problems.isEmpty()) {
            return redirects.again(
                    View.again("consent/show", pages.show(consent, typed, problems)));
        }
        audit.write(current.personId(), consent.schoolId(), act, "consent:" + consent.id());
        return redirects.to("consents/" + consent.id());
    }
}
