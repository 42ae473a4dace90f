package org.nastavnik.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.platform.LaunchRejected;
import org.nastavnik.platform.Origin;
import org.nastavnik.platform.Reason;

/**
 * One launch as it was judged: let in, or refused for a reason at a check, under the number that
 * the person saw. Kept for a month and never changed.
 */
@Entity
@Table(name = "lti_launch_verdict")
@NamedQuery(
        name = "LaunchVerdict.newest",
        query = "select v from LaunchVerdict v order by v.id desc")
@NamedQuery(
        name = "LaunchVerdict.refused",
        query = "select v from LaunchVerdict v where v.reason is not null order by v.id desc")
@NamedQuery(
        name = "LaunchVerdict.ofRegistration",
        query =
                "select v from LaunchVerdict v where v.registrationId = :registration"
                        + " order by v.id desc")
@NamedQuery(
        name = "LaunchVerdict.lastOfEach",
        query =
                "select v from LaunchVerdict v where v.id in (select max(w.id) from"
                        + " LaunchVerdict w where w.registrationId is not null"
                        + " group by w.registrationId)")
@NamedQuery(
        name = "LaunchVerdict.byReference",
        query = "select v from LaunchVerdict v where v.reference = :reference order by v.id desc")
@NamedQuery(
        name = "LaunchVerdict.since",
        query = "select v from LaunchVerdict v where v.at > :since order by v.id desc")
@NamedQuery(name = "LaunchVerdict.last", query = "select max(v.id) from LaunchVerdict v")
@NamedQuery(
        name = "LaunchVerdict.sweep",
        query = "delete from LaunchVerdict v where v.at < :since or v.id <= :floor")
public class LaunchVerdict {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private Door door;

    private @Nullable Long registrationId;
    private @Nullable String issuer;

    @Enumerated(EnumType.STRING)
    private @Nullable Reason reason;

    private @Nullable String checked;
    private @Nullable String reference;
    private @Nullable String message;
    private @Nullable String course;
    private @Nullable String courseTitle;
    private @Nullable String subject;
    private @Nullable String deployment;
    private String gave;

    protected LaunchVerdict() {}

    private LaunchVerdict(Instant at, Door door, SeenMessage seen) {
        this.at = at;
        this.door = door;
        this.message = seen.message();
        this.course = seen.course();
        this.courseTitle = seen.courseTitle();
        this.subject = seen.subject();
        this.gave = seen.gave().stream().map(Gift::name).collect(Collectors.joining(" "));
    }

    static LaunchVerdict letIn(Instant at, long registrationId, SeenMessage seen) {
        LaunchVerdict verdict = new LaunchVerdict(at, Door.LAUNCH, seen);
        verdict.registrationId = registrationId;
        return verdict;
    }

    /**
     * The deployment is checked after the signature: then, and only then, its id is the platform's.
     */
    static LaunchVerdict refused(
            Instant at, Door door, LaunchRejected why, String reference, SeenMessage seen) {
        LaunchVerdict verdict = new LaunchVerdict(at, door, seen);
        verdict.reason = why.reason();
        verdict.checked = why.what();
        verdict.reference = reference;
        verdict.deployment = why.reason() == Reason.DEPLOYMENT ? seen.deployment() : null;
        return verdict;
    }

    LaunchVerdict of(@Nullable Long registration) {
        registrationId = registration;
        return this;
    }

    /** Who it said it was; kept only where it looks like the address of a platform. */
    LaunchVerdict claiming(@Nullable String claimed) {
        String address = claimed == null ? "" : claimed.split("[?#]", 2)[0];
        issuer = address.length() <= 200 && Origin.of(address).isPresent() ? address : null;
        return this;
    }

    public boolean isLetIn() {
        return reason == null;
    }

    public Instant at() {
        return at;
    }

    public Door door() {
        return door;
    }

    public @Nullable Long registrationId() {
        return registrationId;
    }

    public @Nullable String issuer() {
        return issuer;
    }

    public @Nullable Reason reason() {
        return reason;
    }

    public @Nullable String checked() {
        return checked;
    }

    public @Nullable String reference() {
        return reference;
    }

    public @Nullable String message() {
        return message;
    }

    public @Nullable String course() {
        return course;
    }

    public @Nullable String courseTitle() {
        return courseTitle;
    }

    public @Nullable String subject() {
        return subject;
    }

    public @Nullable String deployment() {
        return deployment;
    }

    public Set<Gift> gave() {
        Set<Gift> gifts = EnumSet.noneOf(Gift.class);
        Arrays.stream(gave.split(" "))
                .filter(name -> !name.isEmpty())
                .forEach(name -> gifts.add(Gift.valueOf(name)));
        return gifts;
    }
}
