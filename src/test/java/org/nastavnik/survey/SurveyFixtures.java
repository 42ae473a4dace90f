package org.nastavnik.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.Ids;

/** Surveys of school 1 in 2026/2027. */
final class SurveyFixtures {

    static final long SURVEY = 9;
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 10);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 24);
    static final Instant NOW = Instant.parse("2026-11-12T08:00:00Z");

    private static final Questionnaires KNOWN = new Questionnaires();

    private SurveyFixtures() {}

    static Questionnaire questionnaire(String code) {
        return KNOWN.byCode(code);
    }

    static Survey aSurvey() {
        return aSurveyOf("TT_MENTEE_ENTRY", null);
    }

    static Survey aSurveyOf(String code, @Nullable String formCode) {
        return aSurveyOf(code, formCode, false);
    }

    static Survey anAnonymousSurvey() {
        return aSurveyOf("TT_MENTEE_EXIT", null, true);
    }

    private static Survey aSurveyOf(String code, @Nullable String formCode, boolean anonymous) {
        Questionnaire questionnaire = questionnaire(code);
        Survey.Subject subject =
                new Survey.Subject(
                        questionnaire,
                        KNOWN.text(questionnaire),
                        questionnaire.phase(),
                        formCode,
                        anonymous,
                        Catalogue.SHIPPED_EDITION);
        return Ids.give(new Survey(1, subject, new Survey.Term(FIRST_DAY, LAST_DAY), 12), SURVEY);
    }

    static QuestionnaireResponse aResponse() {
        return new QuestionnaireResponse(aSurvey(), new Respondent(20, Side.MENTEE));
    }

    static QuestionnaireResponse.Typing from(String page) {
        return new QuestionnaireResponse.Typing(page, NOW);
    }

    static List<Asked> asked(String code, String... competences) {
        return Asked.of(questionnaire(code), List.of(competences));
    }
}
