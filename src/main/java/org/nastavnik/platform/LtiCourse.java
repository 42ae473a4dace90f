package org.nastavnik.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A course of a platform and where its roster and its grade book are, by its newest launch. */
@Entity
@Table(name = "lti_course")
public class LtiCourse {

    @Id private String courseKey;
    private long registrationId;
    private @Nullable String title;
    private @Nullable String membershipsUrl;
    private @Nullable String lineItemsUrl;
    private @Nullable String resourceLinkId;
    private Instant seenAt;

    protected LtiCourse() {}

    LtiCourse(String courseKey, long registrationId) {
        this.courseKey = courseKey;
        this.registrationId = registrationId;
    }

    void seen(CourseFacts facts, Instant now) {
        title = facts.title();
        membershipsUrl = facts.membershipsUrl();
        lineItemsUrl = facts.lineItemsUrl();
        if (facts.resourceLinkId() != null) {
            resourceLinkId = facts.resourceLinkId();
        }
        seenAt = now;
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
