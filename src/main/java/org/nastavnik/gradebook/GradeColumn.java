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
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.place.PlaceLaunched;
import org.nastavnik.platform.Secrets;

/**
 * A column of a course's grade book that tells how far the work at one place has come. It came with
 * an activity, or somebody ordered it here; then it is made at the platform as soon as that
 * answers. Stopped by people it can go on; gone at the platform it can be ordered anew.
 */
@Entity
@Table(name = "grade_column")
@NamedQuery(
        name = "GradeColumn.ofCourse",
        query = "select c from GradeColumn c where c.courseKey = :course order by c.id")
@NamedQuery(
        name = "GradeColumn.fedBy",
        query =
                "select c.id from GradeColumn c where c.place = :place and c.state = :active"
                        + " order by c.id")
@NamedQuery(
        name = "GradeColumn.byLineItem",
        query = "select c from GradeColumn c where c.lineItemKey = :key")
@NamedQuery(
        name = "GradeColumn.byOrder",
        query = "select c from GradeColumn c where c.orderKey = :key")
@NamedQuery(
        name = "GradeColumn.ofLink",
        query =
                "select c from GradeColumn c where c.registrationId = :registration"
                        + " and c.resourceLink = :link order by c.id")
@NamedQuery(
        name = "GradeColumn.toRecount",
        query =
                "select c.id from GradeColumn c where c.recountAfter is not null"
                        + " and c.state = :active order by c.id")
@NamedQuery(
        name = "GradeColumn.toMake",
        query =
                "select c.id from GradeColumn c where c.state = :ordered and c.dueAt <= :now"
                        + " and (c.leasedUntil is null or c.leasedUntil < :now) order by c.dueAt")
public class GradeColumn {

    enum State {
        ORDERED,
        ACTIVE,
        STOPPED,
        GONE
    }

    private static final Duration LEASE = Duration.ofMinutes(3);
    private static final int LONGEST_LABEL = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long registrationId;
    private @Nullable String courseKey;
    private @Nullable Long schoolId;
    private String place;
    private @Nullable Long subject;
    private String label;

    /** Only of ordered ones: two who order the same at once order one. */
    private @Nullable String orderKey;

    private @Nullable String lineItem;
    private @Nullable String lineItemKey;
    private @Nullable String resourceLink;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private @Nullable Obstacle obstacle;

    private int attempts;
    private Instant dueAt;
    private @Nullable Instant leasedUntil;

    /** The last identity that the recount has seen; null when none is under way. */
    private @Nullable Long recountAfter;

    private Instant createdAt;

    protected GradeColumn() {}

    private GradeColumn(long registrationId, @Nullable String courseKey, Instant now) {
        this.registrationId = registrationId;
        this.courseKey = courseKey;
        this.createdAt = now;
        this.dueAt = now;
    }

    static GradeColumn ofActivity(PlaceLaunched launch, String lineItem, Instant now) {
        GradeColumn column = new GradeColumn(launch.registrationId(), launch.courseKey(), now);
        column.label = "";
        column.place = launch.place();
        column.subject = launch.subject();
        column.standsAt(lineItem);
        column.resourceLink = launch.resourceLink();
        return column;
    }

    static GradeColumn ordered(ColumnOrder order, Instant now) {
        GradeColumn column = new GradeColumn(order.registrationId(), order.courseKey(), now);
        column.schoolId = order.schoolId();
        column.place = order.place();
        column.subject = order.subject();
        column.label = order.label().substring(0, Math.min(order.label().length(), LONGEST_LABEL));
        column.orderKey = order.key();
        column.state = State.ORDERED;
        return column;
    }

    static String keyOf(long registrationId, String lineItem) {
        return Secrets.hash(registrationId + "\n" + lineItem);
    }

    /** Its activity was opened: it is alive, and leads where it leads now. */
    void opened(PlaceLaunched launch) {
        boolean elsewhere =
                !place.equals(launch.place()) || !Objects.equals(subject, launch.subject());
        place = launch.place();
        subject = launch.subject();
        resourceLink = launch.resourceLink();
        courseKey = launch.courseKey();
        tryAgain();
        if (elsewhere) {
            recount();
        }
    }

    final void standsAt(String address) {
        lineItem = address;
        lineItemKey = keyOf(registrationId, address);
        state = State.ACTIVE;
        obstacle = null;
        leasedUntil = null;
        recount();
    }

    boolean leaseToMake(Instant now) {
        boolean free = leasedUntil == null || leasedUntil.isBefore(now);
        if (state != State.ORDERED || dueAt.isAfter(now) || !free) {
            return false;
        }
        leasedUntil = now.plus(LEASE);
        attempts++;
        return true;
    }

    void notMade(Obstacle why, Instant now) {
        obstacle = why;
        leasedUntil = null;
        dueAt = now.plus(Pauses.after(attempts));
    }

    void orderedAgain(Instant now) {
        if (state == State.GONE && orderKey != null) {
            lineItem = null;
            lineItemKey = null;
            state = State.ORDERED;
        }
        obstacle = null;
        attempts = 0;
        dueAt = now;
    }

    void gone() {
        state = State.GONE;
        obstacle = Obstacle.COLUMN_GONE;
    }

    void stop() {
        if (state == State.ACTIVE) {
            state = State.STOPPED;
        }
    }

    void goOn() {
        if (state == State.STOPPED) {
            state = State.ACTIVE;
            obstacle = null;
            recount();
        }
    }

    /** Somebody may have put it back at the platform. */
    void tryAgain() {
        if (state == State.GONE) {
            state = State.ACTIVE;
            obstacle = null;
        }
    }

    final void recount() {
        recountAfter = 0L;
    }

    void recounted(@Nullable Long upTo) {
        recountAfter = upTo;
    }

    boolean isActive() {
        return state == State.ACTIVE;
    }

    /** It is ours to take away; the column of an activity belongs to the activity. */
    boolean wasOrdered() {
        return orderKey != null;
    }

    String resourceId() {
        return "nastavnik:" + place + (subject == null ? "" : ":" + subject);
    }

    long id() {
        return id;
    }

    long registrationId() {
        return registrationId;
    }

    @Nullable String courseKey() {
        return courseKey;
    }

    @Nullable Long schoolId() {
        return schoolId;
    }

    String place() {
        return place;
    }

    @Nullable Long subject() {
        return subject;
    }

    String label() {
        return label;
    }

    @Nullable String lineItem() {
        return lineItem;
    }

    State state() {
        return state;
    }

    @Nullable Obstacle obstacle() {
        return obstacle;
    }

    @Nullable Long recountAfter() {
        return recountAfter;
    }
}
