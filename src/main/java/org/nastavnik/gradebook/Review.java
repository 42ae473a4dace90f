package org.nastavnik.gradebook;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whose work a launch came to see. It stays with the session that the launch opened: whose work it
 * is stands in no address.
 */
@Entity
@Table(name = "grade_review")
@NamedQuery(name = "Review.sweep", query = "delete from Review r where r.expiresAt < :now")
public class Review {

    @Id private String launchId;
    private long registrationId;
    private String userId;
    private @Nullable String place;
    private @Nullable Long subject;
    private @Nullable String lineItemKey;
    private String resourceLink;
    private Instant expiresAt;

    protected Review() {}

    Review(String launchId, ReviewRequest asked, Instant expiresAt) {
        this.launchId = launchId;
        this.registrationId = asked.registrationId();
        this.userId = asked.userId();
        this.place = asked.place();
        this.subject = asked.subject();
        this.lineItemKey =
                asked.lineItem() == null
                        ? null
                        : GradeColumn.keyOf(asked.registrationId(), asked.lineItem());
        this.resourceLink = asked.resourceLink();
        this.expiresAt = expiresAt;
    }

    boolean isOpen(Instant now) {
        return now.isBefore(expiresAt);
    }

    long registrationId() {
        return registrationId;
    }

    String userId() {
        return userId;
    }

    @Nullable String place() {
        return place;
    }

    @Nullable Long subject() {
        return subject;
    }

    @Nullable String lineItemKey() {
        return lineItemKey;
    }

    String resourceLink() {
        return resourceLink;
    }
}
