package org.nastavnik.survey;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered in an anonymous survey. Neither a person nor a code nor a moment leads to
 * it, and its drawn id tells no order.
 */
@Entity
@Table(name = "anonymous_sheet")
@NamedQuery(
        name = "AnonymousSheet.ofSurvey",
        query =
                "select s from AnonymousSheet s where s.schoolId = :school and s.surveyId = :survey"
                        + " order by s.id")
@NamedQuery(
        name = "AnonymousSheet.count",
        query =
                "select s.surveyId, count(s) from AnonymousSheet s, Survey v where v.id ="
                        + " s.surveyId and s.schoolId = :school and v.startYear = :year group by"
                        + " s.surveyId")
class AnonymousSheet {

    @Id private String id;
    private long schoolId;
    private long surveyId;
    private @Nullable Long enteredBy;

    @ElementCollection
    @CollectionTable(name = "anonymous_answer", joinColumns = @JoinColumn(name = "sheetId"))
    @MapKeyColumn(name = "questionKey")
    @Column(name = "words")
    private Map<String, String> answers = new HashMap<>();

    protected AnonymousSheet() {}

    /**
     * @param enteredBy who typed a paper in; null where it was filled on a screen
     */
    AnonymousSheet(Survey survey, Map<String, String> given, @Nullable Long enteredBy) {
        this.id = UUID.randomUUID().toString().replace("-", "");
        this.schoolId = survey.schoolId();
        this.surveyId = survey.id();
        this.enteredBy = enteredBy;
        this.answers.putAll(given);
    }

    String id() {
        return id;
    }

    long schoolId() {
        return schoolId;
    }

    long surveyId() {
        return surveyId;
    }

    @Nullable Long enteredBy() {
        return enteredBy;
    }

    /** By key of the question. */
    Map<String, String> answers() {
        return Map.copyOf(answers);
    }
}
