package org.nastavnik.survey;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** Filled papers, typed in one after another. */
@Path("s/{launch}/surveys/{id}/keying")
public class SurveyKeyingResource {

    private static final String PAGE = "survey/keying";

    @Inject Surveys surveys;
    @Inject KeyIn keyIn;
    @Inject KeyingPages pages;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @GET
    @Transactional
    public Response show(
            @PathParam("id") long id,
            @QueryParam("code") @DefaultValue("") String code,
            @QueryParam("response") @DefaultValue("") String response,
            @QueryParam("kept") @DefaultValue("false") boolean kept) {
        Survey survey = survey(id);
        Long person = Typed.id(response);
        if (code.isBlank() && person == null) {
            return answer(View.of(PAGE, pages.ask(survey, kept, "", new Problems())));
        }
        try {
            KeyIn.Paper paper = paper(survey, code, person);
            String shown = paper.code().isPresent() ? code.strip() : "";
            return answer(
                    View.of(PAGE, pages.sheet(paper.filled(), shown, Map.of(), new Problems())));
        } catch (RuleBroken broken) {
            Problems problems = new Problems().add("code", broken);
            return answer(View.again(PAGE, pages.ask(survey, false, code.strip(), problems)));
        }
    }

    @POST
    @Transactional
    public Response keep(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        Survey survey = survey(id);
        KeyedForm form = new KeyedForm(typed);
        KeyIn.Paper paper;
        try {
            paper = paper(survey, form.code(), form.response());
        } catch (RuleBroken broken) {
            Problems problems = new Problems().add("code", broken);
            return answer(View.again(PAGE, pages.ask(survey, false, form.code(), problems)));
        }
        FilledBy filled = paper.filled();
        Map<String, String> words = form.words(filled.asked());
        Problems problems = AnswerCheck.ofPaper(filled.asked(), words);
        if (words.isEmpty()) {
            problems.add(Problems.FORM, "survey.problem.emptyPaper");
        }
        if (problems.isEmpty()) {
            keyIn.keep(paper, words);
            return redirects.to("surveys/" + id + "/keying?kept=true");
        }
        return answer(
                View.again(
                        PAGE,
                        pages.sheet(filled, form.code(), form.typed(filled.asked()), problems)));
    }

    private Survey survey(long id) {
        current.require(Role.CURATOR, Role.PSYCHOLOGIST);
        return surveys.byId(id, current.schoolId());
    }

    private KeyIn.Paper paper(Survey survey, String code, @Nullable Long person) {
        return code.isBlank() && person != null
                ? keyIn.byPerson(survey, person)
                : keyIn.byCode(survey, code);
    }

    private static Response answer(View view) {
        return Response.status(view.status()).entity(view).build();
    }
}
