package org.nastavnik.monitoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.RussianNumbers;
import org.nastavnik.monitoring.ProcessMonitoringReport.Expectation;
import org.nastavnik.site.Messages;
import org.nastavnik.site.Typed;
import org.nastavnik.survey.Question;
import org.nastavnik.survey.SurveyAnswers.Given;

/**
 * What answers offer to a SWOT analysis: high marks and what was better than expected, low marks
 * and what was worse, and the curator's own words. The curator sorts it.
 */
final class SwotDraft {

    private static final Messages RUSSIAN = Messages.in(Locale.forLanguageTag("ru"));
    private static final BigDecimal HIGH = BigDecimal.valueOf(8);
    private static final BigDecimal LOW = BigDecimal.valueOf(5);

    /** Less is no growth and no fall, but another day. */
    private static final BigDecimal NOTICEABLE = new BigDecimal("0.5");

    private final List<SwotFactor> factors = new ArrayList<>();

    private SwotDraft() {}

    static List<SwotFactor> of(List<ExpectationGroup> groups, List<Given> curators) {
        SwotDraft draft = new SwotDraft();
        groups.forEach(group -> group.expectations().forEach(found -> draft.judge(group, found)));
        curators.forEach(draft::quote);
        return List.copyOf(draft.factors);
    }

    private void judge(ExpectationGroup group, Expectation found) {
        SwotField field = field(found.found().mean(), found.difference());
        if (field != null) {
            factors.add(new SwotFactor(field, statement(found.question()), source(group, found)));
        }
    }

    private static String statement(String question) {
        return question.endsWith("?") ? question.substring(0, question.length() - 1) : question;
    }

    /** A low mark is a weakness and a high one a strength, whatever was expected. */
    static @Nullable SwotField field(@Nullable BigDecimal mean, @Nullable BigDecimal difference) {
        if (mean == null) {
            return null;
        }
        if (mean.compareTo(LOW) <= 0) {
            return SwotField.WEAKNESS;
        }
        if (mean.compareTo(HIGH) >= 0) {
            return SwotField.STRENGTH;
        }
        if (difference == null || difference.abs().compareTo(NOTICEABLE) < 0) {
            return null;
        }
        return difference.signum() > 0 ? SwotField.STRENGTH : SwotField.WEAKNESS;
    }

    private static String source(ExpectationGroup group, Expectation found) {
        String title = inside(group.questionnaire().title());
        String mean = number(Objects.requireNonNull(found.found().mean()));
        BigDecimal expected = found.expected().mean();
        return expected == null
                ? RUSSIAN.text("monitoring.paper.source.mean", title, found.no(), mean)
                : RUSSIAN.text(
                        "monitoring.paper.source.against",
                        title,
                        found.no(),
                        mean,
                        number(expected));
    }

    /** In the middle of a sentence. */
    private static String inside(String title) {
        return title.substring(0, 1).toLowerCase(Locale.forLanguageTag("ru")) + title.substring(1);
    }

    static String number(BigDecimal value) {
        return RussianNumbers.plain(value);
    }

    private void quote(Given curator) {
        for (Question question : curator.questionnaire().questions()) {
            SwotField field = SwotField.of(question.links().swot()).orElse(null);
            if (field != null) {
                Typed.lines(curator.answer(question))
                        .forEach(line -> factors.add(quoted(field, line, curator, question)));
            }
        }
    }

    private static SwotFactor quoted(
            SwotField field, String line, Given curator, Question question) {
        String words =
                line.length() > SwotFactor.MOST_WORDS
                        ? line.substring(0, SwotFactor.MOST_WORDS)
                        : line;
        return new SwotFactor(
                field,
                words,
                RUSSIAN.text(
                        "monitoring.paper.source.words",
                        inside(curator.questionnaire().title()),
                        question.no()));
    }
}
