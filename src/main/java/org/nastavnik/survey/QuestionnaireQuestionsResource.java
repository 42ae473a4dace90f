package org.nastavnik.survey;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** The questions of a draft. */
@Path("s/{launch}/questionnaires/{id}/questions")
public class QuestionnaireQuestionsResource {

    private static final String PAGE = "survey/edition-question";

    @Inject EditQuestionnaire edit;
    @Inject QuestionnairePages pages;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @GET
    @Path("new")
    public View blank(@PathParam("id") long id) {
        QuestionnaireEdition edition = own(id);
        QuestionForm form = new QuestionForm();
        form.required = true;
        form.version = String.valueOf(edition.version());
        return View.of(PAGE, pages.question(edition, 0, form, new Problems()));
    }

    @GET
    @Path("{no}")
    public View form(@PathParam("id") long id, @PathParam("no") int no) {
        QuestionnaireEdition edition = own(id);
        QuestionForm form = QuestionForm.of(edit.question(edition, no), edition.version());
        return View.of(PAGE, pages.question(edition, no, form, new Problems()));
    }

    @POST
    @Transactional
    public Response add(@PathParam("id") long id, @BeanParam QuestionForm form) {
        return kept(id, 0, null, form);
    }

    @POST
    @Path("{no}")
    @Transactional
    public Response change(
            @PathParam("id") long id, @PathParam("no") int no, @BeanParam QuestionForm form) {
        return kept(id, no, edit.question(own(id), no), form);
    }

    private Response kept(long id, int no, @Nullable Question before, QuestionForm form) {
        QuestionnaireEdition edition = own(id);
        Questionnaire shown = edition.questionnaire();
        Problems problems = new Problems();
        int place = no == 0 ? shown.questions().size() + 1 : no;
        Question typed = form.toQuestion(place, before, problems);
        if (typed != null && problems.isEmpty()) {
            EditedQuestions questions = new EditedQuestions(shown.questions());
            try {
                edit.change(
                        edit.shown(id, form.version),
                        shown.with(
                                no == 0 ? questions.with(typed) : questions.replacing(no, typed)));
                return redirects.to("questionnaires/" + id + "#q" + place);
            } catch (RuleBroken broken) {
                problems.add(Problems.FORM, broken);
                form.version = String.valueOf(edition.version());
            }
        }
        return redirects.again(View.again(PAGE, pages.question(edition, no, form, problems)));
    }

    @POST
    @Path("{no}/removal")
    @Transactional
    public Response remove(
            @PathParam("id") long id,
            @PathParam("no") int no,
            @FormParam("version") @DefaultValue("") String version) {
        QuestionnaireEdition edition = own(id);
        return rearranged(
                edition,
                version,
                new EditedQuestions(edition.questionnaire().questions()).without(no));
    }

    @POST
    @Path("{no}/raising")
    @Transactional
    public Response raise(
            @PathParam("id") long id,
            @PathParam("no") int no,
            @FormParam("version") @DefaultValue("") String version) {
        QuestionnaireEdition edition = own(id);
        return rearranged(
                edition,
                version,
                new EditedQuestions(edition.questionnaire().questions()).raising(no));
    }

    private Response rearranged(
            QuestionnaireEdition edition, String version, List<Question> questions) {
        try {
            edit.change(edit.shown(edition.id(), version), edition.questionnaire().with(questions));
            return redirects.to("questionnaires/" + edition.id());
        } catch (RuleBroken broken) {
            Problems problems = new Problems().add(Problems.FORM, broken);
            return redirects.again(View.again("survey/edition", pages.show(edition, problems)));
        }
    }

    private QuestionnaireEdition own(long id) {
        current.require(Role.CURATOR, Role.PSYCHOLOGIST, Role.METHODIST);
        return edit.own(id);
    }
}
