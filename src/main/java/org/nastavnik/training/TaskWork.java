package org.nastavnik.training;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolOwned;

/**
 * What one mentor made of one task. Written as a draft, handed in, accepted by the curator or
 * returned with a remark; what was accepted by mistake can still be returned. Work that was done
 * outside of the program is accepted with a note that says so.
 */
@Entity
@Table(name = "task_work")
@NamedQuery(
        name = "TaskWork.ofTasks",
        query =
                "select w from TaskWork w where w.schoolId = :school and w.taskId in :tasks"
                        + " order by w.handedInAt, w.id")
@NamedQuery(
        name = "TaskWork.ofPerson",
        query =
                "select w from TaskWork w where w.schoolId = :school and w.taskId in :tasks"
                        + " and w.personId = :person")
class TaskWork extends SchoolOwned {

    /** The life of a work. */
    enum State {
        DRAFT,
        HANDED_IN,
        RETURNED,
        ACCEPTED;

        /** The mentor may still write. */
        boolean isOpen() {
            return this == DRAFT || this == RETURNED;
        }
    }

    private long taskId;
    private long personId;
    @Lob private String answer = "";

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    private @Nullable Instant handedInAt;
    private @Nullable String remark;
    private @Nullable String note;
    private @Nullable Long decidedBy;
    private @Nullable Instant decidedAt;

    protected TaskWork() {}

    TaskWork(TrainingTask task, long personId) {
        super(task.schoolId());
        this.taskId = task.id();
        this.personId = personId;
    }

    void draft(String text) {
        requireOpen();
        answer = text;
    }

    void handIn(String text, Instant now) {
        requireOpen();
        answer = text;
        handedInAt = now;
        state = State.HANDED_IN;
    }

    /**
     * @param why hours, number of a certificate; what was not handed in here needs it
     */
    void accept(@Nullable String why, long by, Instant now) {
        if (state != State.HANDED_IN && why == null) {
            throw new RuleBroken("training.rule.creditWithoutNote");
        }
        state = State.ACCEPTED;
        note = why;
        decided(by, now);
    }

    void giveBack(String why, long by, Instant now) {
        if (state.isOpen()) {
            throw new RuleBroken("training.rule.notHandedIn");
        }
        state = State.RETURNED;
        remark = why;
        note = null;
        decided(by, now);
    }

    private void decided(long by, Instant now) {
        decidedBy = by;
        decidedAt = now;
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw new RuleBroken("training.rule.handedIn");
        }
    }

    /** The same was done already: a second press changes nothing. */
    boolean isHandedIn(String text) {
        return !state.isOpen() && answer.equals(text);
    }

    boolean isAccepted(@Nullable String why) {
        return state == State.ACCEPTED && Objects.equals(note, why);
    }

    boolean isReturned(String why) {
        return state == State.RETURNED && why.equals(remark);
    }

    /** What a form brings back; nothing that is not kept yet has been shown. */
    long shownVersion() {
        return id == null ? AnswerForm.NONE : version();
    }

    long taskId() {
        return taskId;
    }

    long personId() {
        return personId;
    }

    String answer() {
        return answer;
    }

    State state() {
        return state;
    }

    @Nullable Instant handedInAt() {
        return handedInAt;
    }

    /** Why the curator returned it last. */
    @Nullable String remark() {
        return remark;
    }

    /** What the curator wrote when accepting. */
    @Nullable String note() {
        return note;
    }

    @Nullable Long decidedBy() {
        return decidedBy;
    }

    @Nullable Instant decidedAt() {
        return decidedAt;
    }
}
