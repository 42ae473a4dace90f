package org.nastavnik.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a confirmed entry said before it was corrected. */
@Entity
@Table(name = "meeting_revision")
public class MeetingRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private LocalDate meetingDate;
    private String topic;
    private String content;
    private String result;
    private @Nullable String menteeFeedback;
    private @Nullable Instant confirmedAt;
    private Instant changedAt;
    private long changedBy;
    private @Nullable String reason;

    protected MeetingRevision() {}

    MeetingRevision(
            MeetingEntry entry, Instant changedAt, long changedBy, @Nullable String reason) {
        this.meetingDate = entry.notes().date();
        this.topic = entry.notes().topic();
        this.content = entry.notes().content();
        this.result = entry.notes().result();
        this.menteeFeedback = entry.menteeFeedback();
        this.confirmedAt = entry.confirmedAt();
        this.changedAt = changedAt;
        this.changedBy = changedBy;
        this.reason = reason;
    }

    public LocalDate meetingDate() {
        return meetingDate;
    }

    public String topic() {
        return topic;
    }

    public String content() {
        return content;
    }

    public String result() {
        return result;
    }

    public @Nullable String menteeFeedback() {
        return menteeFeedback;
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Why an entry of a closed month was changed. */
    public @Nullable String reason() {
        return reason;
    }

    public long changedBy() {
        return changedBy;
    }
}
