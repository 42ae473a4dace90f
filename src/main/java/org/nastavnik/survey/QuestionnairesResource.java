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
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.MentoringForm;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** Questionnaires that the centre and the schools write: the list, a new one, one of them. */
@Path("s/{launch}/questionnaires")
public class QuestionnairesResource {

    @Inject Editions editions;
    @Inject Questionnaires shipped;
    @Inject EditQuestionnaire edit;
    @Inject QuestionnairePages pages;
    @Inject MentoringForms forms;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @GET
    public View list() {
        requireReader();
        return View.of("survey/questionnaires", pages.list());
    }

    @GET
    @Path("new")
    public View blank() {
        requireWriter();
        return View.of(
                "survey/edition-form", pages.form(0, new QuestionnaireForm(), new Problems()));
    }

    @POST
    @Transactional
    public Response create(@BeanParam QuestionnaireForm form) {
        requireWriter();
        Problems problems = checked(form);
        return problems.isEmpty()
                ? redirects.to("questionnaires/" + edit.create(form).id())
                : again(0, form, problems);
    }

    /** A draft made after one that there is. */
    @POST
    @Path("copies")
    @Transactional
    public Response copy(@FormParam("code") @DefaultValue("") String code) {
        requireWriter();
        return redirects.to("questionnaires/" + edit.next(edit.model(code)).id());
    }

    @GET
    @Path("shipped/{code}")
    public View shipped(@PathParam("code") String code) {
        requireReader();
        return View.of("survey/edition", pages.show(shipped.byCode(code)));
    }

    @GET
    @Path("{id}")
    public View show(@PathParam("id") long id) {
        requireReader();
        return View.of(
                "survey/edition", pages.show(editions.byId(id, edit.owner()), new Problems()));
    }

    @GET
    @Path("{id}/preview")
    public View preview(@PathParam("id") long id) {
        requireReader();
        return View.of("survey/preview", pages.preview(editions.byId(id, edit.owner())));
    }

    @GET
    @Path("{id}/edit")
    public View form(@PathParam("id") long id) {
        requireWriter();
        return View.of(
                "survey/edition-form",
                pages.form(id, QuestionnaireForm.of(edit.own(id)), new Problems()));
    }

    @POST
    @Path("{id}")
    @Transactional
    public Response change(@PathParam("id") long id, @BeanParam QuestionnaireForm form) {
        requireWriter();
        Problems problems = checked(form);
        QuestionnaireEdition own = edit.own(id);
        if (problems.isEmpty()) {
            try {
                QuestionnaireEdition edition = edit.shown(id, form.version);
                Questionnaire before = edition.questionnaire();
                edit.change(
                        edition,
                        form.toQuestionnaire(before.code(), before.sample(), before.questions()));
                return redirects.to("questionnaires/" + id);
            } catch (RuleBroken broken) {
                problems.add(Problems.FORM, broken);
                form.version = String.valueOf(own.version());
            }
        }
        return again(id, form, problems);
    }

    private Response again(long id, QuestionnaireForm form, Problems problems) {
        return redirects.again(View.again("survey/edition-form", pages.form(id, form, problems)));
    }

    private Problems checked(QuestionnaireForm form) {
        Set<String> known =
                forms.all().stream().map(MentoringForm::code).collect(Collectors.toSet());
        Set<String> firsts =
                edit.firsts().stream().map(Questionnaire::code).collect(Collectors.toSet());
        return form.check(known, firsts);
    }

    private void requireReader() {
        current.require(Role.CURATOR, Role.PSYCHOLOGIST, Role.DIRECTOR, Role.METHODIST);
    }

    private void requireWriter() {
        current.require(Role.CURATOR, Role.PSYCHOLOGIST, Role.METHODIST);
    }
}
