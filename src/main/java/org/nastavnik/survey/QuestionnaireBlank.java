package org.nastavnik.survey;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire to be filled on paper (D23); instead of a name it bears a one-time code.
 *
 * @param school short name
 * @param form form of mentoring, null where the questionnaire is for all
 * @param access null where it is filled on paper only
 */
public record QuestionnaireBlank(
        String school,
        String title,
        @Nullable String form,
        @Nullable Access access,
        @Nullable String instruction,
        List<Part> parts) {

    /**
     * @param link where the same questionnaire is filled on a screen, printed as a QR code
     */
    public record Access(String code, String link, LocalDate until) {}

    /** Questions in their order: several to be rated together, or one of another kind. */
    public record Part(
            @Nullable Ratings ratings, @Nullable Choice choice, @Nullable Question open) {}

    public record Ratings(List<Question> questions) {}

    /**
     * @param several more than one option may be marked
     */
    public record Choice(int no, String text, List<String> options, boolean several) {}

    public record Question(int no, String text) {}
}
