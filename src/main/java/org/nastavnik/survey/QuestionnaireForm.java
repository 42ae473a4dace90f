package org.nastavnik.survey;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** What a questionnaire is for, as typed. */
public class QuestionnaireForm {

    private static final int LONGEST = 300;
    private static final int LONGEST_INSTRUCTION = 2000;

    @FormParam("title")
    @DefaultValue("")
    public String title = "";

    @FormParam("phase")
    @DefaultValue("")
    public String phase = "";

    @FormParam("side")
    @DefaultValue("")
    public String side = "";

    /** Empty for all forms. */
    @FormParam("forms")
    public List<String> forms = new ArrayList<>();

    @FormParam("instruction")
    @DefaultValue("")
    public String instruction = "";

    @FormParam("provenance")
    @DefaultValue("")
    public String provenance = "";

    @FormParam("pairedWith")
    @DefaultValue("")
    public String pairedWith = "";

    @FormParam("version")
    @DefaultValue("0")
    public String version = "0";

    static QuestionnaireForm of(QuestionnaireEdition edition) {
        Questionnaire shown = edition.questionnaire();
        QuestionnaireForm form = new QuestionnaireForm();
        form.title = shown.title();
        form.phase = shown.phase().name();
        form.side = shown.side().name();
        form.forms = new ArrayList<>(shown.forms());
        form.instruction = shown.instruction();
        form.provenance = Objects.requireNonNullElse(shown.provenance(), "");
        form.pairedWith = Objects.requireNonNullElse(shown.pairedWith(), "");
        form.version = String.valueOf(edition.version());
        return form;
    }

    /**
     * @param known codes of the forms of mentoring
     * @param firsts codes of the questionnaires with which a last one can be compared
     */
    Problems check(Set<String> known, Set<String> firsts) {
        Problems problems = new Problems();
        size("title", title, LONGEST, problems);
        if (title.isBlank()) {
            problems.add("title", "site.problem.NotBlank");
        }
        Typed.choice(SurveyPhase.class, phase, "phase", problems);
        Typed.choice(Side.class, side, "side", problems);
        size("instruction", instruction, LONGEST_INSTRUCTION, problems);
        size("provenance", provenance, LONGEST, problems);
        if (!known.containsAll(forms)) {
            problems.add("forms", "site.problem.choice");
        }
        if (!pairedWith.isBlank() && !firsts.contains(pairedWith)) {
            problems.add("pairedWith", "site.problem.choice");
        }
        if (!pairedWith.isBlank() && !SurveyPhase.EXIT.name().equals(phase)) {
            problems.add("pairedWith", "survey.problem.pairedExit");
        }
        return problems;
    }

    private static void size(String field, String text, int longest, Problems problems) {
        if (text.strip().length() > longest) {
            problems.add(field, "site.problem.Size", longest);
        }
    }

    /** What is typed is checked already. */
    Questionnaire toQuestionnaire(String code, boolean sample, List<Question> questions) {
        return new Questionnaire(
                code,
                title.strip(),
                SurveyPhase.valueOf(phase),
                List.copyOf(forms),
                Side.valueOf(side),
                sample,
                instruction.strip(),
                Typed.text(provenance),
                Typed.text(pairedWith),
                questions);
    }
}
