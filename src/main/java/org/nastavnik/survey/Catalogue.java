package org.nastavnik.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The questionnaires that a school can open a survey with: those that ship, those of the city and
 * its own. The newest published edition takes the place of those before it.
 */
@ApplicationScoped
class Catalogue {

    static final int SHIPPED_EDITION = 1;

    @Inject Questionnaires shipped;
    @Inject Editions editions;

    /**
     * @param content as JSON
     */
    record Offered(Questionnaire questionnaire, String content, int edition) {}

    /** By phase, in the order of the year. */
    List<Offered> of(long schoolId) {
        Map<String, Offered> offered = new LinkedHashMap<>();
        shipped.all()
                .forEach(
                        known ->
                                offered.put(
                                        known.code(),
                                        new Offered(known, shipped.text(known), SHIPPED_EDITION)));
        editions.of(schoolId).stream()
                .filter(QuestionnaireEdition::isPublished)
                .sorted(Comparator.comparing(QuestionnaireEdition::editionNo))
                .forEach(edition -> offered.put(edition.code(), offered(edition)));
        return offered.values().stream()
                .sorted(Comparator.comparing(one -> one.questionnaire().phase()))
                .toList();
    }

    private static Offered offered(QuestionnaireEdition edition) {
        return new Offered(edition.questionnaire(), edition.content(), edition.editionNo());
    }

    Offered byCode(String code, long schoolId) {
        return find(code, schoolId).orElseThrow(() -> new SurveyNotFound(code));
    }

    Optional<Offered> find(String code, long schoolId) {
        return of(schoolId).stream()
                .filter(one -> one.questionnaire().code().equals(code))
                .findFirst();
    }
}
