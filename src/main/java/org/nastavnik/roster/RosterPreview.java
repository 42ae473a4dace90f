package org.nastavnik.roster;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the list of a course would change, kept for an hour as the curator saw it, so that he
 * confirms what he was shown. It is his, of one school, and is carried out once.
 */
@Entity
@Table(name = "roster_preview")
class RosterPreview {

    static final Duration LIFE = Duration.ofHours(1);

    @Id private String id;
    @Version private long version;
    private long schoolId;
    private long personId;
    private long registrationId;
    private String surname;
    private boolean whole;
    private int members;
    private int known;
    private int elsewhere;
    private int nameless;
    private Instant takenAt;
    private Instant expiresAt;
    private @Nullable Instant appliedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "previewId", nullable = false)
    @OrderBy("id")
    private List<RosterRow> rows = new ArrayList<>();

    protected RosterPreview() {}

    RosterPreview(String id, long schoolId, long personId, long registrationId, Instant now) {
        this.id = id;
        this.schoolId = schoolId;
        this.personId = personId;
        this.registrationId = registrationId;
        this.takenAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    /**
     * @param wholeCourse everybody is shown; else only the school's own and who bears the surname
     */
    void shows(CourseDifference difference, boolean wholeCourse, String searched, int listed) {
        rows.addAll(difference.rows());
        known = difference.known();
        elsewhere = difference.elsewhere();
        nameless = difference.nameless();
        whole = wholeCourse;
        surname = searched;
        members = listed;
    }

    boolean isOf(long person, long school) {
        return personId == person && schoolId == school;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    void apply(Instant now) {
        appliedAt = now;
    }

    boolean isApplied() {
        return appliedAt != null;
    }

    String id() {
        return id;
    }

    long registrationId() {
        return registrationId;
    }

    String surname() {
        return surname;
    }

    boolean whole() {
        return whole;
    }

    int members() {
        return members;
    }

    int known() {
        return known;
    }

    int elsewhere() {
        return elsewhere;
    }

    int nameless() {
        return nameless;
    }

    Instant takenAt() {
        return takenAt;
    }

    List<RosterRow> rows() {
        return List.copyOf(rows);
    }
}
