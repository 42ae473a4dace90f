package org.nastavnik.job;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.RuleBroken;

/**
 * A piece of long work: asked for, worked on by one node after another as they die, done with a
 * file, or failed with a number by which the log tells why.
 */
@Entity
@Table(name = "job")
@NamedQuery(
        name = "Job.open",
        query = "select j from Job j where j.openKey = :key and j.endedAt is null")
@NamedQuery(
        name = "Job.about",
        query =
                "select j from Job j where j.kind = :kind and j.subjectId = :subject"
                        + " order by j.id desc")
@NamedQuery(
        name = "Job.progress",
        query =
                "update Job j set j.doneSteps = :done, j.totalSteps = :total where j.id = :id"
                        + " and j.attempt = :attempt and j.endedAt is null")
public class Job {

    /** The life of a job. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    /** Work that has killed so many nodes would kill the next. */
    static final int MOST_ATTEMPTS = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;

    private @Nullable Long schoolId;
    private String kind;
    private long subjectId;
    private @Nullable String openKey;
    private long ownerId;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private int attempt;
    private int doneSteps;
    private int totalSteps;
    private Instant askedAt;
    private @Nullable Instant endedAt;
    private @Nullable String fileName;
    private long fileSize;
    private @Nullable String sha256;
    private @Nullable String failureKey;
    private @Nullable String failureArgument;
    private @Nullable String reference;

    protected Job() {}

    /**
     * @param schoolId null for the methodical centre's
     */
    Job(String kind, long subjectId, @Nullable Long schoolId, long ownerId, Instant askedAt) {
        this.kind = kind;
        this.subjectId = subjectId;
        this.schoolId = schoolId;
        this.ownerId = ownerId;
        this.askedAt = askedAt;
        this.openKey = openKey(kind, subjectId);
    }

    /** One at a time for each subject. */
    static String openKey(String kind, long subjectId) {
        return kind + ":" + subjectId;
    }

    /** False where nothing is left to be done. */
    boolean begin(Instant now) {
        if (endedAt != null) {
            return false;
        }
        if (attempt == MOST_ATTEMPTS) {
            fail("job.failure.attempts", null, null, now);
            return false;
        }
        attempt++;
        state = State.RUNNING;
        doneSteps = 0;
        return true;
    }

    void finish(@Nullable MadeFile file, Instant now) {
        end(State.DONE, now);
        doneSteps = totalSteps;
        if (file != null) {
            fileName = file.name();
            fileSize = file.size();
            sha256 = file.sha256();
        }
    }

    void fail(String key, @Nullable String argument, @Nullable String number, Instant now) {
        end(State.FAILED, now);
        failureKey = key;
        failureArgument =
                argument == null ? null : argument.substring(0, Math.min(500, argument.length()));
        reference = number;
    }

    private void end(State last, Instant now) {
        if (endedAt != null) {
            throw new RuleBroken("job.rule.ended");
        }
        state = last;
        endedAt = now;
        openKey = null;
    }

    public long id() {
        return id;
    }

    public @Nullable Long schoolId() {
        return schoolId;
    }

    public String kind() {
        return kind;
    }

    public long subjectId() {
        return subjectId;
    }

    public long ownerId() {
        return ownerId;
    }

    public State state() {
        return state;
    }

    public boolean hasEnded() {
        return endedAt != null;
    }

    int attempt() {
        return attempt;
    }

    int doneSteps() {
        return doneSteps;
    }

    int totalSteps() {
        return totalSteps;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** Null where nothing was made. */
    public @Nullable String fileName() {
        return fileName;
    }

    public long fileSize() {
        return fileSize;
    }

    public @Nullable String sha256() {
        return sha256;
    }

    @Nullable String failureKey() {
        return failureKey;
    }

    String failureArgument() {
        return failureArgument == null ? "" : failureArgument;
    }

    @Nullable String reference() {
        return reference;
    }
}
