package org.nastavnik.gradebook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.nastavnik.place.GradedKind.Done;

/**
 * What one column should say of one user, and what it says already. There is one per column and
 * user, and only its newest state counts. A state keeps its time stamp however often it is sent, so
 * that a platform that has it answers 409; the next state gets a later second.
 *
 * <p>Every change is made under the lock of the row, hence no version.
 */
@Entity
@Table(name = "grade_score")
@NamedQuery(
        name = "OutgoingScore.due",
        query =
                "select s.id from OutgoingScore s, GradeColumn c, Registration r"
                        + " where c.id = s.columnId and c.state = :active"
                        + " and r.id = s.registrationId and r.state = :known"
                        + " and s.state = :waiting and s.dueAt <= :now"
                        + " and (s.leasedUntil is null or s.leasedUntil < :now)"
                        + " order by s.dueAt, s.id")
@NamedQuery(
        name = "OutgoingScore.ofIdentity",
        query =
                "select s.id from OutgoingScore s"
                        + " where s.columnId = :column and s.identityId = :identity")
@NamedQuery(
        name = "OutgoingScore.holdBack",
        query =
                "update OutgoingScore s set s.dueAt = :until, s.obstacle = :obstacle"
                        + " where s.registrationId = :registration and s.state = :waiting"
                        + " and s.claim is null and s.dueAt < :until")
@NamedQuery(
        name = "OutgoingScore.again",
        query =
                "update OutgoingScore s set s.revision = s.revision + 1, s.state = :waiting,"
                        + " s.obstacle = null, s.attempts = 0, s.wantedAt = :now, s.dueAt = :now"
                        + " where s.id in :ids")
@NamedQuery(
        name = "OutgoingScore.forget",
        query = "delete from OutgoingScore s where s.columnId = :column")
@NamedQuery(
        name = "OutgoingScore.ofColumn",
        query = "select s from OutgoingScore s where s.columnId = :column order by s.id")
@NamedQuery(
        name = "OutgoingScore.ofSchool",
        query =
                "select s from OutgoingScore s where s.columnId = :column and s.personId in"
                        + " (select p.id from Person p join p.affiliations a"
                        + " where a.schoolId = :school and a.endsOn is null) order by s.id")
@NamedQuery(
        name = "OutgoingScore.tally",
        query =
                "select s.state, s.obstacle, count(s) from OutgoingScore s"
                        + " where s.columnId = :column group by s.state, s.obstacle")
@NamedQuery(
        name = "OutgoingScore.tallyOfSchool",
        query =
                "select s.state, s.obstacle, count(s) from OutgoingScore s"
                        + " where s.columnId = :column and s.personId in"
                        + " (select p.id from Person p join p.affiliations a"
                        + " where a.schoolId = :school and a.endsOn is null)"
                        + " group by s.state, s.obstacle")
public class OutgoingScore {

    enum State {
        WAITING,
        SENT,
        REFUSED
    }

    static final Duration LEASE = Duration.ofMinutes(3);

    /** By then somebody has to look. */
    static final Duration PATIENCE = Duration.ofDays(7);

    private static final int MOST_ATTEMPTS = 40;
    private static final long NEVER = 0;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long columnId;
    private long registrationId;
    private long identityId;
    private long personId;
    private int done;
    private int total;
    private long revision;
    private long stampedRevision;
    private @Nullable Instant stamp;
    private long acceptedRevision;
    private @Nullable Integer acceptedDone;
    private @Nullable Integer acceptedTotal;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private @Nullable Obstacle obstacle;

    private int attempts;
    private @Nullable String claim;
    private @Nullable Instant leasedUntil;
    private Instant dueAt;
    private Instant wantedAt;
    private @Nullable Instant answeredAt;

    protected OutgoingScore() {}

    OutgoingScore(GradeColumn column, long identityId, long personId, Done work, Instant now) {
        this.columnId = column.id();
        this.registrationId = column.registrationId();
        this.identityId = identityId;
        this.stampedRevision = NEVER;
        this.acceptedRevision = NEVER;
        this.personId = personId;
        is(work);
        queue(now);
    }

    /** The newest state of the work. What the platform has already is not sent again. */
    void becomes(long person, Done work, Instant now) {
        boolean same = personId == person && same(work, done, total);
        personId = person;
        is(work);
        if (same) {
            return;
        }
        queue(now);
        if (stampedRevision == acceptedRevision && isAccepted(work)) {
            state = State.SENT;
        }
    }

    private boolean isAccepted(Done work) {
        return acceptedDone != null
                && acceptedTotal != null
                && same(work, acceptedDone, acceptedTotal);
    }

    private static boolean same(Done work, int done, int total) {
        return (long) work.done() * total == (long) done * work.of();
    }

    private void is(Done work) {
        done = work.done();
        total = work.of();
    }

    /** Whom the platform would not grade it may grade now. */
    void enrolled(Instant now) {
        if (state == State.REFUSED && obstacle == Obstacle.NOT_GRADABLE) {
            queue(now);
        }
    }

    private void queue(Instant now) {
        revision++;
        state = State.WAITING;
        obstacle = null;
        attempts = 0;
        wantedAt = now;
        dueAt = now;
    }

    boolean isDue(Instant now) {
        return state == State.WAITING
                && !dueAt.isAfter(now)
                && (leasedUntil == null || leasedUntil.isBefore(now));
    }

    /**
     * @return whether the same state may have reached the platform before
     */
    boolean claim(String by, Instant now) {
        claim = by;
        leasedUntil = now.plus(LEASE);
        attempts++;
        boolean repeated = stampedRevision == revision;
        if (!repeated) {
            stamp = later(now.truncatedTo(ChronoUnit.SECONDS), stamp);
            stampedRevision = revision;
        }
        return repeated;
    }

    private static Instant later(Instant now, @Nullable Instant before) {
        return before == null || before.isBefore(now) ? now : before.plusSeconds(1);
    }

    void accepted(Claimed sent, Instant now) {
        if (!released(sent)) {
            return;
        }
        acceptedRevision = sent.revision();
        acceptedDone = sent.work().done();
        acceptedTotal = sent.work().of();
        answeredAt = now;
        if (revision == sent.revision()) {
            state = State.SENT;
            obstacle = null;
        }
    }

    /** The platform has something later: the next attempt goes past it. */
    void overtaken(Claimed sent, @Nullable Instant theirs, Instant now) {
        if (!released(sent)) {
            return;
        }
        if (theirs != null && (stamp == null || theirs.isAfter(stamp))) {
            stamp = theirs.truncatedTo(ChronoUnit.SECONDS);
        }
        stampedRevision = NEVER;
        if (revision == sent.revision()) {
            postpone(Obstacle.NEWER, Duration.ofSeconds(2L * attempts * attempts), now);
        }
    }

    /**
     * @return until when the platform is better left alone; null when this score waits no more
     */
    @Nullable Instant held(Claimed sent, Delivery delivery, Instant now) {
        if (!released(sent) || revision != sent.revision()) {
            return null;
        }
        Duration pause = Pauses.after(attempts);
        Duration longer = delivery.pause().compareTo(pause) > 0 ? delivery.pause() : pause;
        postpone(delivery.obstacle(), longer, now);
        return state == State.WAITING ? dueAt : null;
    }

    private void postpone(@Nullable Obstacle why, Duration pause, Instant now) {
        obstacle = why;
        answeredAt = now;
        dueAt = now.plus(pause);
        if (attempts >= MOST_ATTEMPTS || now.isAfter(wantedAt.plus(PATIENCE))) {
            state = State.REFUSED;
        }
    }

    /** Where the column is gone, the score waits for its return. */
    void refused(Claimed sent, Obstacle why, Instant now) {
        if (released(sent) && revision == sent.revision()) {
            state = why == Obstacle.COLUMN_GONE ? State.WAITING : State.REFUSED;
            obstacle = why;
            answeredAt = now;
        }
    }

    /** Only the one who holds the claim may tell the outcome. */
    private boolean released(Claimed sent) {
        if (!sent.claim().equals(claim)) {
            return false;
        }
        claim = null;
        leasedUntil = null;
        return true;
    }

    /** The platform cannot have heard of it. */
    boolean isUnsent() {
        return stamp == null;
    }

    long id() {
        return id;
    }

    long columnId() {
        return columnId;
    }

    long identityId() {
        return identityId;
    }

    long personId() {
        return personId;
    }

    Done work() {
        return new Done(done, total);
    }

    long revision() {
        return revision;
    }

    @Nullable Instant stamp() {
        return stamp;
    }

    State state() {
        return state;
    }

    @Nullable Obstacle obstacle() {
        return obstacle;
    }

    Instant dueAt() {
        return dueAt;
    }

    @Nullable Instant answeredAt() {
        return answeredAt;
    }
}
