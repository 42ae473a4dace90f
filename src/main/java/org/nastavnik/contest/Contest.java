package org.nastavnik.contest;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.RuleBroken;

/**
 * A contest of the municipality. The methodical centre prepares and announces it; from the first
 * day to the deadline mentors send their portfolios.
 */
@Entity
@Table(name = "contest")
@NamedQuery(
        name = "Contest.all",
        query = "select c from Contest c order by c.calendar.deadline desc, c.id desc")
public class Contest {

    /** Announced contests open and close by the calendar. */
    public enum State {
        DRAFT,
        ANNOUNCED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;

    private String title;
    private String organiser;
    private int contestYear;
    @Lob private String nominations;
    @Lob private @Nullable String requirements;
    @Embedded private ContestCalendar calendar;
    @Embedded private EntryRules rules;

    @ElementCollection
    @CollectionTable(name = "contest_stage", joinColumns = @JoinColumn(name = "contestId"))
    @OrderBy("stageNo")
    private List<ContestStage> stages = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "contest_criterion", joinColumns = @JoinColumn(name = "contestId"))
    @OrderBy("criterionNo")
    private List<ContestCriterion> criteria = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    private @Nullable Instant publishedAt;
    @Embedded private KeptProtocol protocol = KeptProtocol.none();

    protected Contest() {}

    Contest(Terms terms) {
        this(terms, Regulation.plain());
    }

    Contest(Terms terms, Regulation regulation) {
        agreeTo(terms);
        agreeTo(regulation);
    }

    /**
     * @param nominations at least one
     * @param zone by whose clock the contest opens and closes
     */
    record Terms(
            String title,
            String organiser,
            int contestYear,
            List<String> nominations,
            @Nullable String requirements,
            LocalDate opensOn,
            Instant deadline,
            ZoneId zone) {

        boolean differOnlyInDeadline(Terms other) {
            return equals(
                    new Terms(
                            other.title,
                            other.organiser,
                            other.contestYear,
                            other.nominations,
                            other.requirements,
                            other.opensOn,
                            deadline,
                            other.zone));
        }
    }

    /**
     * An announced deadline may only be put off: mentors rely on it. Once somebody has submitted,
     * nothing else may be changed.
     */
    void change(Terms terms, boolean submitted) {
        if (submitted && !terms.differOnlyInDeadline(terms())) {
            throw new RuleBroken("contest.rule.regulationFixed");
        }
        if (state == State.ANNOUNCED && terms.deadline().isBefore(deadline())) {
            throw new RuleBroken("contest.rule.deadlineEarlier", deadlineText());
        }
        agreeTo(terms);
    }

    private void agreeTo(Terms terms) {
        title = terms.title();
        organiser = terms.organiser();
        contestYear = terms.contestYear();
        nominations = String.join("\n", terms.nominations());
        requirements = terms.requirements();
        calendar = new ContestCalendar(terms.opensOn(), terms.deadline(), terms.zone());
    }

    Terms terms() {
        return new Terms(
                title,
                organiser,
                contestYear,
                nominations(),
                requirements,
                opensOn(),
                deadline(),
                zone());
    }

    /** Participants have built on it: after the first submission it stands. */
    void change(Regulation regulation, boolean submitted) {
        if (submitted) {
            throw new RuleBroken("contest.rule.regulationFixed");
        }
        agreeTo(regulation);
    }

    private void agreeTo(Regulation regulation) {
        rules = new EntryRules(regulation);
        stages = new ArrayList<>(regulation.stages());
        criteria = new ArrayList<>(regulation.criteria());
    }

    Regulation regulation() {
        return rules.with(List.copyOf(stages), List.copyOf(criteria));
    }

    Regulation.FileRules files() {
        return rules.files();
    }

    List<ContestCriterion> criteria(StageKind kind) {
        return criteria.stream().filter(criterion -> criterion.kind() == kind).toList();
    }

    /** The first stage of the kind; nothing where the regulation has none. */
    Optional<ContestStage> stage(StageKind kind) {
        return stages.stream().filter(stage -> stage.kind() == kind).findFirst();
    }

    void announce() {
        state = State.ANNOUNCED;
    }

    /**
     * The minutes of the jury.
     *
     * @param number "" and on null while they are not signed
     * @param place the town where the jury sat
     */
    record Protocol(
            String number,
            @Nullable LocalDate on,
            String place,
            List<String> decisions,
            JuryProtocol.Votes votes) {

        boolean isComplete() {
            return !number.isEmpty() && on != null && !place.isEmpty();
        }
    }

    /** What is published stands. */
    void minute(Protocol written) {
        if (publishedAt != null) {
            throw new RuleBroken("contest.rule.published");
        }
        protocol = KeptProtocol.of(written);
    }

    Protocol protocol() {
        return protocol.protocol();
    }

    void publish(Instant now) {
        if (!protocol().isComplete()) {
            throw new RuleBroken("contest.rule.noProtocol");
        }
        if (publishedAt == null) {
            publishedAt = now;
        }
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    boolean isOver(Instant now) {
        return calendar.isOver(now);
    }

    boolean hasOpened(Instant now) {
        return state == State.ANNOUNCED && calendar.hasBegun(now);
    }

    public boolean isOpen(Instant now) {
        return hasOpened(now) && !isOver(now);
    }

    /** Work for such a contest is sent through its own site. */
    void requireTakenHere() {
        if (ownSite()) {
            throw new RuleBroken("contest.rule.ownSite");
        }
    }

    void requireOpen(Instant now) {
        if (!hasOpened(now)) {
            throw new RuleBroken("contest.rule.notYet");
        }
        if (isOver(now)) {
            throw new RuleBroken("contest.rule.late", deadlineText());
        }
    }

    /** By the organiser's clock, which it names where it is not the one of the schools. */
    public String deadlineText() {
        return calendar.deadlineText();
    }

    /** The same moment by the clock of the schools; "" where the organiser has the same clock. */
    String localDeadline() {
        return calendar.localDeadline();
    }

    public ZoneId zone() {
        return calendar.zone();
    }

    boolean ownSite() {
        return rules.ownSite();
    }

    boolean nominated() {
        return rules.nominated();
    }

    int expertsEach() {
        return rules.expertsEach();
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String title() {
        return title;
    }

    /** As papers name it; whoever has typed no quotes gets them. */
    String quotedTitle() {
        return title.indexOf('\u00ab') < 0 ? "\u00ab" + title + "\u00bb" : title;
    }

    public String organiser() {
        return organiser;
    }

    public int contestYear() {
        return contestYear;
    }

    public List<String> nominations() {
        return nominations.lines().toList();
    }

    public @Nullable String requirements() {
        return requirements;
    }

    public LocalDate opensOn() {
        return calendar.opensOn();
    }

    public Instant deadline() {
        return calendar.deadline();
    }

    public State state() {
        return state;
    }
}
