package org.nastavnik.survey;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.CodeText;
import org.nastavnik.site.Knocks;
import org.nastavnik.site.Problems;
import org.nastavnik.site.View;

/**
 * One questionnaire for whoever brings a code from a slip: no account, no launch, no cookie. What
 * another page could forge needs the code, so the code in the address is the token of the form.
 */
@Path("q")
public class CodedSurveyResource {

    private static final String DOOR = "code";
    private static final int LONGEST = 40;

    @Inject CodedSurveys coded;
    @Inject CodedPages pages;
    @Inject TakeAnswers take;
    @Inject Knocks knocks;
    @Inject Schools schools;
    @Inject ProgrammeYears years;
    @Context HttpServletRequest request;

    @GET
    public View ask() {
        return View.of("survey/code", new CodeEntryPage("", new Problems()));
    }

    @POST
    public Response enter(@FormParam("code") @DefaultValue("") String typed) {
        return brought(typed).isPresent()
                ? on(CodeText.read(typed))
                : answer(unknown(typed, "survey.problem.code"));
    }

    @GET
    @Path("{code}")
    @Transactional
    public Response show(@PathParam("code") String code) {
        Optional<Coded> found = brought(code);
        if (found.isEmpty()) {
            return answer(unknown(code, "survey.problem.code"));
        }
        Coded opened = found.get();
        QuestionnaireResponse response = opened.filled().response();
        if (response != null && opened.standing(schools.today()) == Coded.Standing.OPEN) {
            response.open();
        }
        return answer(pages.of(opened, CodeText.read(code)));
    }

    /** Sent twice it is done once: whoever comes second reads that the answers are taken. */
    @POST
    @Path("{code}")
    @Transactional
    public Response submit(@PathParam("code") String code, MultivaluedMap<String, String> typed) {
        if (brought(code).isEmpty()) {
            return answer(unknown(code, "survey.problem.code"));
        }
        Coded held = coded.held(code).orElseThrow(() -> new SurveyNotFound("code"));
        if (held.standing(schools.today()) != Coded.Standing.OPEN) {
            return on(CodeText.read(code));
        }
        Map<String, String> words = new AnswersForm(typed).words(held.filled().asked());
        Problems problems = AnswerCheck.of(held.filled().asked(), words);
        if (problems.isEmpty()) {
            years.requireWorking(held.survey().schoolId());
            take.take(held.filled(), words, way());
            held.code().use();
            return on(CodeText.read(code));
        }
        return answer(
                View.again("survey/coded", pages.page(held, CodeText.read(code), words, problems)));
    }

    private static TakeAnswers.Way way() {
        return new TakeAnswers.Way(DOOR, Channel.CODE, null);
    }

    private Optional<Coded> brought(String typed) {
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))
                && !"GET".equals(request.getMethod())) {
            throw new ForbiddenException();
        }
        knocks.knock(DOOR, request);
        Optional<Coded> found = typed.length() > LONGEST ? Optional.empty() : coded.find(typed);
        if (found.isEmpty()) {
            knocks.missed(DOOR, request);
        }
        return found;
    }

    private static View unknown(String typed, String key) {
        String shown = typed.length() > LONGEST ? "" : typed;
        return View.again("survey/code", new CodeEntryPage(shown, new Problems().add("code", key)));
    }

    private static Response on(String code) {
        return Response.seeOther(URI.create("/q/" + code)).build();
    }

    private static Response answer(View view) {
        return Response.status(view.status()).entity(view).build();
    }
}
