package org.nastavnik.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A course of a platform and where its roster and its grade book are, by its newest launch. */
@Entity
@Table(name = "lti_course")
public class LtiCourse {

    private static final Duration PUNCTUAL = Duration.ofMinutes(10);

    @Id private String courseKey;
    private long registrationId;
    private @Nullable String title;
    private @Nullable String membershipsUrl;
    private @Nullable String lineItemsUrl;
    private @Nullable String resourceLinkId;
    private @Nullable Instant seenAt;

    protected LtiCourse() {}

    LtiCourse(String courseKey, long registrationId) {
        this.courseKey = courseKey;
        this.registrationId = registrationId;
    }

    /**
     * @return whether there was anything new
     */
    boolean seen(CourseFacts facts, Instant now) {
        boolean changed =
                !Objects.equals(title, facts.title())
                        || !Objects.equals(membershipsUrl, facts.membershipsUrl())
                        || !Objects.equals(lineItemsUrl, facts.lineItemsUrl())
                        || (facts.resourceLinkId() != null
                                && !facts.resourceLinkId().equals(resourceLinkId));
        title = facts.title();
        membershipsUrl = facts.membershipsUrl();
        lineItemsUrl = facts.lineItemsUrl();
        if (facts.resourceLinkId() != null) {
            resourceLinkId = facts.resourceLinkId();
        }
        // a class that comes in together would wait for one another at this row
        boolean late = seenAt == null || seenAt.plus(PUNCTUAL).isBefore(now);
        if (late) {
            seenAt = now;
        }
        return changed || late;
    }

    public String courseKey() {
        return courseKey;
    }

    public long registrationId() {
        return registrationId;
    }

    public @Nullable String title() {
        return title;
    }

    public @Nullable String membershipsUrl() {
        return membershipsUrl;
    }

    /** The activity of ours that was opened last. */
    public @Nullable String resourceLinkId() {
        return resourceLinkId;
    }

    public @Nullable String lineItemsUrl() {
        return lineItemsUrl;
    }
}
