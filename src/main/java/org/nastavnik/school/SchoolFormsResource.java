package org.nastavnik.school;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.grammar.Case;
import org.nastavnik.grammar.Declinable;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.grammar.Post;
import org.nastavnik.people.CaseForms;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** How papers decline the school's names and its director's post; corrected once for all. */
@Path("s/{launch}/school/forms")
public class SchoolFormsResource {

    private static final int LONGEST = 600;

    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    @GET
    public View show() {
        current.require(Role.CURATOR, Role.DIRECTOR);
        List<CaseForms> forms = forms(requisites());
        return View.of("school/forms", new SchoolFormsPage(forms, new Problems()));
    }

    @POST
    @Transactional
    public Response correct(MultivaluedMap<String, String> typed) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        SchoolRequisites requisites = requisites();
        Problems problems = new Problems();
        Map<SchoolWord, Map<Case, String>> corrections = new EnumMap<>(SchoolWord.class);
        for (SchoolWord word : SchoolWord.values()) {
            corrections.put(
                    word,
                    forms(requisites, word)
                            .corrections(byRule(requisites, word), typed, LONGEST, problems));
        }
        if (!problems.isEmpty()) {
            List<CaseForms> retyped =
                    forms(requisites).stream().map(forms -> forms.typedOver(typed)).toList();
            return redirects.again(
                    View.again("school/forms", new SchoolFormsPage(retyped, problems)));
        }
        corrections.forEach(requisites::correctForms);
        long school = current.schoolId();
        audit.write(current.personId(), school, "NAME_FORMS", "school:" + school);
        return redirects.to("school/forms");
    }

    private SchoolRequisites requisites() {
        return schools.byId(current.schoolId()).on(schools.today());
    }

    private static List<CaseForms> forms(SchoolRequisites requisites) {
        return Arrays.stream(SchoolWord.values()).map(word -> forms(requisites, word)).toList();
    }

    private static CaseForms forms(SchoolRequisites requisites, SchoolWord word) {
        return CaseForms.of("school." + word, requisites.declinable(word));
    }

    private static Declinable byRule(SchoolRequisites requisites, SchoolWord word) {
        String text = requisites.declinable(word).toString();
        return word == SchoolWord.POST ? Post.of(text) : InstitutionName.of(text);
    }
}
