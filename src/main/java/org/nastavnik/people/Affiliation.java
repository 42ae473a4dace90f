package org.nastavnik.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.Case;

/** What a person is to one school, from a day to a day; several at once are common. */
@Entity
@Table(name = "affiliation")
public class Affiliation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long schoolId;

    @Enumerated(EnumType.STRING)
    private AffiliationKind kind;

    private @Nullable String post;
    private @Nullable String grade;
    private LocalDate beginsOn;
    private @Nullable LocalDate endsOn;
    private @Nullable LocalDate teachingSince;

    @ElementCollection
    @CollectionTable(
            name = "affiliation_post_form",
            joinColumns = @JoinColumn(name = "affiliationId"))
    @MapKeyColumn(name = "grammarCase")
    @Column(name = "form")
    private Map<String, String> postForms = new HashMap<>();

    protected Affiliation() {}

    /**
     * @param postOrGrade a class («7 «А»») for pupils and students, a post for all others
     */
    public Affiliation(
            long schoolId, AffiliationKind kind, @Nullable String postOrGrade, LocalDate beginsOn) {
        this.schoolId = schoolId;
        this.beginsOn = beginsOn;
        become(kind, postOrGrade);
    }

    final void become(AffiliationKind newKind, @Nullable String postOrGrade) {
        String newPost = newKind.learner() ? null : postOrGrade;
        if (!Objects.equals(post, newPost)) {
            postForms.clear();
        }
        kind = newKind;
        post = newPost;
        grade = newKind.learner() ? postOrGrade : null;
    }

    /** The same in another school. */
    Affiliation in(long otherSchool, LocalDate since) {
        Affiliation copy = new Affiliation(otherSchool, kind, postOrGrade(), since);
        copy.teachingSince = teachingSince;
        copy.postForms.putAll(postForms);
        return copy;
    }

    void endOn(LocalDate day) {
        endsOn = day;
    }

    void reopen() {
        endsOn = null;
    }

    boolean isEndedOn(LocalDate day) {
        return day.equals(endsOn);
    }

    boolean isGraduateSince(LocalDate lastDay) {
        return kind == AffiliationKind.GRADUATE && beginsOn.equals(lastDay.plusDays(1));
    }

    public boolean isOpen() {
        return endsOn == null;
    }

    /** Has not ended before that day. */
    public boolean lastsOn(LocalDate day) {
        return endsOn == null || !endsOn.isBefore(day);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(beginsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    boolean overlaps(LocalDate first, LocalDate last) {
        return !beginsOn.isAfter(last) && (endsOn == null || !endsOn.isBefore(first));
    }

    /** From now on papers take these forms of the post; all others are made by rule. */
    void correctForms(Map<Case, String> forms) {
        KeptForms.replace(postForms, forms);
    }

    Map<String, String> postForms() {
        return Map.copyOf(postForms);
    }

    void teachesSince(@Nullable LocalDate day) {
        teachingSince = day;
    }

    /** From which day the years of teaching count, wherever they were taught. */
    public @Nullable LocalDate teachingSince() {
        return teachingSince;
    }

    public long schoolId() {
        return schoolId;
    }

    public AffiliationKind kind() {
        return kind;
    }

    public String postOrGrade() {
        String known = kind.learner() ? grade : post;
        return known == null ? "" : known;
    }
}
