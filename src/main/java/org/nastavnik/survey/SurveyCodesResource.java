package org.nastavnik.survey;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.document.DocumentFile;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Messages;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** «Кто ещё не ответил»: the list, and slips or blanks with codes for them. */
@Path("s/{launch}/surveys/{id}/codes")
public class SurveyCodesResource {

    private static final String COUNT = "count";

    @Inject Surveys surveys;
    @Inject Responses responses;
    @Inject DrawCodes draw;
    @Inject CodeSheets sheets;
    @Inject UnansweredPages pages;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @GET
    public View list(@PathParam("id") long id) {
        return View.of("survey/unanswered", pages.page(survey(id)));
    }

    /** The answer is the file itself: an address that could be asked for again would keep codes. */
    @POST
    @Transactional
    public Response print(
            @PathParam("id") long id,
            @FormParam("response") List<String> ticked,
            @FormParam(COUNT) @DefaultValue("") String count,
            @FormParam("paper") @DefaultValue("slips") String paper) {
        Survey survey = survey(id);
        Problems problems = new Problems();
        List<DrawCodes.Drawn> drawn = List.of();
        try {
            drawn =
                    survey.isAnonymous()
                            ? unnamed(survey, count, problems)
                            : draw.draw(survey, chosen(survey, ticked));
        } catch (RuleBroken broken) {
            problems.add(survey.isAnonymous() ? COUNT : Problems.FORM, broken);
        }
        if (drawn.isEmpty() && problems.isEmpty()) {
            problems.add(Problems.FORM, "survey.problem.nobody");
        }
        if (problems.isEmpty()) {
            return file(survey, drawn, paper);
        }
        return redirects.again(
                View.again(
                        "survey/unanswered",
                        pages.page(survey, new UnansweredPage.Typing(count, "", ""), problems)));
    }

    private Survey survey(long id) {
        current.require(Role.CURATOR, Role.PSYCHOLOGIST);
        return surveys.byId(id, current.schoolId());
    }

    private List<DrawCodes.Drawn> unnamed(Survey survey, String count, Problems problems) {
        Integer number = Typed.number(count, COUNT, problems);
        if (number == null && problems.isEmpty()) {
            problems.add(COUNT, "site.problem.NotBlank");
        }
        return number == null ? List.of() : draw.draw(survey, number);
    }

    private List<QuestionnaireResponse> chosen(Survey survey, List<String> ticked) {
        Set<Long> ids =
                ticked.stream().map(Typed::id).filter(Objects::nonNull).collect(Collectors.toSet());
        return responses.of(survey).stream()
                .filter(response -> ids.contains(response.id()) && !response.isSettled())
                .toList();
    }

    private Response file(Survey survey, List<DrawCodes.Drawn> drawn, String paper) {
        boolean blanks = paper.equals("blanks");
        byte[] content = blanks ? sheets.blanks(survey, drawn) : sheets.slips(survey, drawn);
        String key = blanks ? "survey.paper.blanks.file" : "survey.paper.slips.file";
        String name = Messages.in(Locale.forLanguageTag("ru")).text(key) + ".docx";
        return DocumentFile.download(content, name, DocumentFile.DOCX);
    }
}
