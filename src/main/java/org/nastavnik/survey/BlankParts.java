package org.nastavnik.survey;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays the questions of a questionnaire out for paper: marks that follow one another in a table.
 */
final class BlankParts {

    private final List<QuestionnaireBlank.Part> parts = new ArrayList<>();
    private final List<QuestionnaireBlank.Question> ratings = new ArrayList<>();

    private BlankParts() {}

    static List<QuestionnaireBlank.Part> of(Questionnaire questionnaire) {
        BlankParts blank = new BlankParts();
        questionnaire.questions().stream()
                .filter(question -> question.filledBy() == null)
                .forEach(blank::add);
        blank.endRatings();
        return List.copyOf(blank.parts);
    }

    private void add(Question question) {
        QuestionnaireBlank.Question asked =
                new QuestionnaireBlank.Question(question.no(), question.text());
        if (isRated(question)) {
            ratings.add(asked);
            return;
        }
        endRatings();
        parts.add(
                isChosen(question)
                        ? new QuestionnaireBlank.Part(null, choice(question), null)
                        : new QuestionnaireBlank.Part(null, null, asked));
    }

    private void endRatings() {
        if (!ratings.isEmpty()) {
            QuestionnaireBlank.Ratings table = new QuestionnaireBlank.Ratings(List.copyOf(ratings));
            parts.add(new QuestionnaireBlank.Part(table, null, null));
            ratings.clear();
        }
    }

    /** Competences differ from person to person: on paper they are written by hand. */
    static boolean isRated(Question question) {
        return question.isMarkOfTen() && !question.perCompetence();
    }

    static boolean isChosen(Question question) {
        return question.type().chosen() && !question.isMarkOfTen();
    }

    private static QuestionnaireBlank.Choice choice(Question question) {
        return new QuestionnaireBlank.Choice(
                question.no(),
                question.text(),
                question.options(),
                question.type() == Question.Type.MULTI_CHOICE);
    }
}
