package org.nastavnik.deeplink;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.LaunchSession;

/**
 * An activity of a course that leads to a page of ours. Its word stands in the activity's
 * parameters, where a copied course carries it along and a teacher may change it: it tells where to
 * go and gives no right to anything there.
 */
@Entity
@Table(name = "lti_course_link")
@NamedQuery(
        name = "CourseLink.pickedIn",
        query = "select l from CourseLink l where l.pickedIn = :launch order by l.id")
public class CourseLink {

    /** Platforms write names of parameters in small letters. */
    public static final String PARAMETER = "nastavnik_link";

    /** What a word of ours looks like. */
    public static final String WORD = "[A-Za-z0-9_-]{16,32}";

    static final int LONGEST_TITLE = 250;

    @Id private String id;
    private long registrationId;
    private @Nullable String courseKey;
    private String place;
    private @Nullable Long subject;
    private @Nullable Long schoolId;
    private String title;
    private boolean graded;
    private long pickedByIdentity;
    private String pickedIn;
    private Instant madeAt;

    protected CourseLink() {}

    /**
     * @param school of a single thing, null for what opens for everybody his own
     */
    CourseLink(String id, Pick pick, LaunchSession picker, @Nullable Long school, Instant now) {
        this.id = id;
        this.registrationId = picker.registrationId();
        this.courseKey = picker.courseKey();
        this.place = pick.choice().place();
        this.subject = pick.choice().subject();
        this.schoolId = subject == null ? null : school;
        this.title = pick.choice().title();
        this.graded = pick.graded();
        this.pickedByIdentity = picker.identityId();
        this.pickedIn = picker.id();
        this.madeAt = now;
    }

    boolean isOf(Pick pick) {
        return place.equals(pick.choice().place())
                && Objects.equals(subject, pick.choice().subject())
                && title.equals(pick.choice().title())
                && graded == pick.graded();
    }

    /** Copied with its course, or written by hand into an activity of another. */
    public boolean isElsewhere(@Nullable String course) {
        return !Objects.equals(courseKey, course);
    }

    public String id() {
        return id;
    }

    long registrationId() {
        return registrationId;
    }

    public @Nullable String courseKey() {
        return courseKey;
    }

    public String place() {
        return place;
    }

    public @Nullable Long subject() {
        return subject;
    }

    @Nullable Long schoolId() {
        return schoolId;
    }

    String title() {
        return title;
    }

    boolean graded() {
        return graded;
    }
}
