package org.nastavnik.survey;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.Role;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** One question, as typed. */
public class QuestionForm {

    private static final int LONGEST = 500;
    private static final int LONGEST_OPTION = 200;
    private static final int MOST_OPTIONS = 30;
    private static final List<String> SWOT = List.of("S", "W", "O", "T");

    @FormParam("text")
    @DefaultValue("")
    public String text = "";

    @FormParam("type")
    @DefaultValue("")
    public String type = "";

    @FormParam("required")
    public boolean required;

    /** One a line. */
    @FormParam("options")
    @DefaultValue("")
    public String options = "";

    @FormParam("min")
    @DefaultValue("")
    public String min = "";

    @FormParam("max")
    @DefaultValue("")
    public String max = "";

    @FormParam("pairsWith")
    @DefaultValue("")
    public String pairsWith = "";

    @FormParam("conditionNo")
    @DefaultValue("")
    public String conditionNo = "";

    @FormParam("conditionAnswer")
    @DefaultValue("")
    public String conditionAnswer = "";

    /** Who reads the answer; empty for all who read responses. */
    @FormParam("readers")
    @DefaultValue("")
    public String readers = "";

    @FormParam("swot")
    @DefaultValue("")
    public String swot = "";

    @FormParam("version")
    @DefaultValue("0")
    public String version = "0";

    static QuestionForm of(Question question, long version) {
        QuestionForm form = new QuestionForm();
        form.text = question.text();
        form.type = question.type().name();
        form.required = question.required();
        form.options =
                question.type() == Question.Type.SCALE ? "" : String.join("\n", question.options());
        form.min = shown(question.limits().min());
        form.max = shown(question.limits().max());
        form.pairsWith = shown(question.links().pairsWith());
        Question.Condition condition = question.condition();
        form.conditionNo = condition == null ? "" : String.valueOf(condition.no());
        form.conditionAnswer = condition == null ? "" : condition.answer();
        form.readers = question.visibleTo().isEmpty() ? "" : question.visibleTo().get(0).name();
        form.swot = Objects.requireNonNullElse(question.links().swot(), "");
        form.version = String.valueOf(version);
        return form;
    }

    private static String shown(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    /**
     * @param before the question as it was; null for a new one
     */
    @Nullable Question toQuestion(int no, @Nullable Question before, Problems problems) {
        Question.Type kind = Typed.choice(Question.Type.class, type, "type", problems);
        checkWords(problems);
        if (kind == null) {
            return null;
        }
        Question.Limits limits = limits(kind, problems);
        List<String> chosen = chosen(kind, limits, problems);
        Integer pair = Typed.number(pairsWith, "pairsWith", problems);
        Question.Condition condition = condition(no, problems);
        if (!problems.isEmpty()) {
            return null;
        }
        Question.Links kept = before == null ? Question.Links.NONE : before.links();
        return new Question(
                no,
                text.strip(),
                kind,
                required,
                chosen,
                limits,
                condition,
                before == null ? null : before.mustBe(),
                readers.isBlank() ? List.of() : List.of(Role.valueOf(readers)),
                before == null ? null : before.filledBy(),
                before != null && before.perCompetence(),
                new Question.Links(
                        pair, kept.impact(), Typed.text(swot), kept.indicator(), kept.criterion()));
    }

    private void checkWords(Problems problems) {
        if (text.isBlank()) {
            problems.add("text", "site.problem.NotBlank");
        } else if (text.strip().length() > LONGEST) {
            problems.add("text", "site.problem.Size", LONGEST);
        }
        if (!readers.isBlank()
                && !List.of(Role.CURATOR.name(), Role.PSYCHOLOGIST.name()).contains(readers)) {
            problems.add("readers", "site.problem.choice");
        }
        if (!swot.isBlank() && !SWOT.contains(swot)) {
            problems.add("swot", "site.problem.choice");
        }
    }

    private Question.Limits limits(Question.Type kind, Problems problems) {
        Integer least = Typed.number(min, "min", problems);
        Integer most = Typed.number(max, "max", problems);
        if (least != null && most != null && least >= most) {
            problems.add("max", "survey.problem.minMax");
        }
        if (kind == Question.Type.SCALE) {
            checkScale(least, most, problems);
        } else if (kind != Question.Type.NUMBER) {
            least = null;
        }
        if (kind == Question.Type.MULTI_CHOICE || kind == Question.Type.LINES) {
            if (most != null && most < 1) {
                problems.add("max", "survey.problem.scale", 1, MOST_OPTIONS);
            }
        } else if (kind == Question.Type.OPEN || kind == Question.Type.SINGLE_CHOICE) {
            most = null;
        }
        return new Question.Limits(least, most);
    }

    /** The marks must find room in a line, and a scale has two ends. */
    private static void checkScale(
            @Nullable Integer least, @Nullable Integer most, Problems problems) {
        if ((least == null) != (most == null)) {
            problems.add(least == null ? "min" : "max", "survey.problem.bothEnds");
        }
        if (least != null && (least < 0 || least > 9)) {
            problems.add("min", "survey.problem.scale", 0, 9);
        }
        if (most != null && (most < 1 || most > 10)) {
            problems.add("max", "survey.problem.scale", 1, 10);
        }
    }

    private List<String> chosen(Question.Type kind, Question.Limits limits, Problems problems) {
        if (kind == Question.Type.SCALE) {
            Integer least = limits.min();
            Integer most = limits.max();
            return problems.isEmpty()
                    ? IntStream.rangeClosed(least == null ? 1 : least, most == null ? 10 : most)
                            .mapToObj(String::valueOf)
                            .toList()
                    : List.of();
        }
        if (!kind.chosen()) {
            return List.of();
        }
        List<String> lines = Typed.lines(options);
        if (lines.size() < 2 || lines.size() > MOST_OPTIONS) {
            problems.add("options", "survey.problem.options", MOST_OPTIONS);
        } else if (lines.stream().distinct().count() < lines.size()) {
            problems.add("options", "survey.problem.sameOptions");
        } else if (lines.stream().anyMatch(line -> line.length() > LONGEST_OPTION)) {
            problems.add("options", "site.problem.Size", LONGEST_OPTION);
        }
        return lines;
    }

    private Question.@Nullable Condition condition(int no, Problems problems) {
        Integer asked = Typed.number(conditionNo, "conditionNo", problems);
        if (asked == null) {
            return null;
        }
        if (asked < 1 || asked >= no) {
            problems.add("conditionNo", "survey.problem.earlier");
        }
        if (conditionAnswer.isBlank()) {
            problems.add("conditionAnswer", "site.problem.NotBlank");
        }
        return new Question.Condition(asked, conditionAnswer.strip());
    }
}
