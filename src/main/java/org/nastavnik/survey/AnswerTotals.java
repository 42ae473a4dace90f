package org.nastavnik.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.docx.ChartData;
import org.nastavnik.shared.RussianOrder;

/**
 * What all responses to a questionnaire say together. Answers that only some may read are left out,
 * for the paper goes further than they do.
 */
final class AnswerTotals {

    private final List<Question> questions;
    private final List<Map<String, String>> responses;

    /**
     * @param responses answers by key of the question, one map a person
     */
    AnswerTotals(Questionnaire questionnaire, List<Map<String, String>> responses) {
        this.questions =
                questionnaire.questions().stream()
                        .filter(q -> q.filledBy() == null && q.visibleTo().isEmpty())
                        .filter(q -> !q.perCompetence())
                        .toList();
        this.responses = responses;
    }

    QuestionnaireSummary.@Nullable Rated rated(String chartTitle) {
        List<QuestionnaireSummary.RatedQuestion> rated =
                of(BlankParts::isRated)
                        .map(q -> QuestionnaireSummary.RatedQuestion.of(q.no(), q.text(), marks(q)))
                        .toList();
        return rated.isEmpty()
                ? null
                : new QuestionnaireSummary.Rated(rated, chart(chartTitle, rated));
    }

    private static @Nullable ChartData chart(
            String title, List<QuestionnaireSummary.RatedQuestion> rated) {
        List<@Nullable BigDecimal> means = new ArrayList<>();
        rated.forEach(question -> means.add(question.score().mean()));
        if (means.stream().noneMatch(Objects::nonNull)) {
            return null;
        }
        return new ChartData(
                title,
                rated.stream().map(question -> String.valueOf(question.no())).toList(),
                List.of(new ChartData.Series(title, means)));
    }

    QuestionnaireSummary.@Nullable Choices choices() {
        List<QuestionnaireSummary.ChosenQuestion> chosen =
                of(BlankParts::isChosen).map(this::chosen).toList();
        return chosen.isEmpty() ? null : new QuestionnaireSummary.Choices(chosen);
    }

    private QuestionnaireSummary.ChosenQuestion chosen(Question question) {
        List<String> given = words(question).toList();
        return QuestionnaireSummary.ChosenQuestion.of(
                question.no(),
                question.text(),
                given.size(),
                question.options(),
                question.options().stream().map(option -> count(given, option)).toList());
    }

    private static int count(List<String> given, String option) {
        return (int) given.stream().filter(words -> words.lines().anyMatch(option::equals)).count();
    }

    QuestionnaireSummary.@Nullable Open open() {
        List<QuestionnaireSummary.OpenQuestion> open =
                of(question -> question.options().isEmpty())
                        .map(
                                q ->
                                        QuestionnaireSummary.OpenQuestion.of(
                                                q.no(),
                                                q.text(),
                                                words(q).sorted(RussianOrder.TEXT).toList()))
                        .toList();
        return open.isEmpty() ? null : new QuestionnaireSummary.Open(open);
    }

    private Stream<Question> of(Predicate<Question> which) {
        return questions.stream().filter(which);
    }

    private List<Integer> marks(Question question) {
        return words(question).map(Integer::valueOf).toList();
    }

    private Stream<String> words(Question question) {
        String key = Asked.key(question.no());
        return responses.stream().map(answers -> answers.get(key)).filter(Objects::nonNull);
    }
}
