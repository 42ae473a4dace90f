package org.nastavnik.survey;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** The surveys of a school: the list, the questionnaires to choose from, a new one, one of them. */
@Path("s/{launch}/surveys")
public class SurveysResource {

    private static final Map<String, String> FIELDS =
            Map.of(
                    "survey.rule.past",
                    "dueOn",
                    "survey.rule.nextYear",
                    "dueOn",
                    "survey.rule.anonymousFew",
                    "anonymous");

    @Inject Surveys surveys;
    @Inject Catalogue offered;
    @Inject OpenSurvey open;
    @Inject SurveyPages pages;
    @Inject CataloguePages catalogue;
    @Inject MentoringForms forms;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @GET
    public View list() {
        current.require(Role.CURATOR, Role.DIRECTOR, Role.PSYCHOLOGIST);
        return View.of("survey/list", pages.list());
    }

    @GET
    @Path("catalogue")
    public View catalogue() {
        current.require(Role.CURATOR, Role.PSYCHOLOGIST);
        return View.of("survey/catalogue", catalogue.catalogue());
    }

    @GET
    @Path("catalogue/{code}")
    public View blank(@PathParam("code") String code) {
        current.require(Role.CURATOR, Role.PSYCHOLOGIST);
        Questionnaire questionnaire = offered.byCode(code, current.schoolId()).questionnaire();
        return View.of(
                "survey/form",
                catalogue.page(questionnaire, catalogue.blank(questionnaire), new Problems()));
    }

    @POST
    @Transactional
    public Response open(@BeanParam SurveyForm form) {
        current.require(Role.CURATOR, Role.PSYCHOLOGIST);
        Catalogue.Offered chosen = offered.byCode(form.questionnaire, current.schoolId());
        Questionnaire questionnaire = chosen.questionnaire();
        Problems problems = new Problems();
        LocalDate due = Typed.requiredDay(form.dueOn, "dueOn", problems);
        SurveyPhase phase = catalogue.phase(questionnaire, form, problems);
        String formCode = formCode(form, questionnaire, problems);
        if (form.anonymous && !questionnaire.mayBeAnonymous()) {
            problems.add("anonymous", "survey.problem.notAnonymous");
        }
        if (due != null && phase != null && problems.isEmpty()) {
            try {
                Survey survey =
                        open.open(
                                new Survey.Subject(
                                        questionnaire,
                                        chosen.content(),
                                        phase,
                                        formCode,
                                        form.anonymous,
                                        chosen.edition()),
                                due);
                return redirects.to("surveys/" + survey.id());
            } catch (RuleBroken broken) {
                problems.add(FIELDS.getOrDefault(broken.messageKey(), Problems.FORM), broken);
            }
        }
        return redirects.again(
                View.again("survey/form", catalogue.page(questionnaire, form, problems)));
    }

    private @Nullable String formCode(
            SurveyForm form, Questionnaire questionnaire, Problems problems) {
        String code = Typed.text(form.form);
        if (code != null && !(forms.knows(code) && questionnaire.fits(code))) {
            problems.add("form", "site.problem.choice");
        }
        return code;
    }

    @GET
    @Path("{id}")
    public View show(@PathParam("id") long id) {
        current.require(Role.CURATOR, Role.DIRECTOR, Role.PSYCHOLOGIST);
        return View.of(
                "survey/show",
                pages.show(surveys.byId(id, current.schoolId()), null, new Problems()));
    }
}
