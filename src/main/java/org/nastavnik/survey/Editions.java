package org.nastavnik.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Questionnaires that the centre and the schools have written. */
@ApplicationScoped
class Editions {

    @PersistenceContext EntityManager entities;

    QuestionnaireEdition add(QuestionnaireEdition edition) {
        entities.persist(edition);
        entities.flush();
        return edition;
    }

    /**
     * The school's own and the city's, the newest edition of each first.
     *
     * @param schoolId null for the city's only
     */
    List<QuestionnaireEdition> of(@Nullable Long schoolId) {
        return schoolId == null
                ? entities.createNamedQuery(
                                "QuestionnaireEdition.ofCity", QuestionnaireEdition.class)
                        .getResultList()
                : entities.createNamedQuery("QuestionnaireEdition.of", QuestionnaireEdition.class)
                        .setParameter("school", schoolId)
                        .getResultList();
    }

    /** Another school's is like one that is not there. */
    QuestionnaireEdition byId(long id, @Nullable Long schoolId) {
        return Optional.ofNullable(entities.find(QuestionnaireEdition.class, id))
                .filter(edition -> edition.schoolId() == null || edition.isOf(schoolId))
                .orElseThrow(() -> new SurveyNotFound(id));
    }

    /** What ships is the first edition. */
    int nextNo(String code) {
        Integer last =
                entities.createNamedQuery("QuestionnaireEdition.last", Integer.class)
                        .setParameter("code", code)
                        .getSingleResult();
        return Objects.requireNonNullElse(last, 1) + 1;
    }

    /** A survey of any school has asked this edition. */
    boolean isUsed(QuestionnaireEdition edition) {
        return entities.createNamedQuery("Survey.ofEdition", Long.class)
                        .setParameter("code", edition.code())
                        .setParameter("edition", edition.editionNo())
                        .getSingleResult()
                > 0;
    }
}
