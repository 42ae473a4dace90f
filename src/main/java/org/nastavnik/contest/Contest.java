package org.nastavnik.contest;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;

/**
 * A contest of the municipality. The methodical centre prepares and announces it; from the first
 * day to the deadline mentors send their portfolios.
 */
@Entity
@Table(name = "contest")
@NamedQuery(
        name = "Contest.all",
        query = "select c from Contest c order by c.deadline desc, c.id desc")
public class Contest {

    /** Announced contests open and close by the calendar. */
    public enum State {
        DRAFT,
        ANNOUNCED
    }

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final DateTimeFormatter OF_ZONE =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm 'UTC'XXX");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;

    private String title;
    private String organiser;
    private int contestYear;
    @Lob private String nominations;
    @Lob private @Nullable String requirements;
    private LocalDate opensOn;
    private Instant deadline;
    private String zone;
    @Lob private @Nullable String categories;
    @Lob private @Nullable String submission;
    private boolean ownSite;
    private boolean nominated;
    private int expertsEach;
    private String fileTypes;
    private int maxMegabytes;
    private int maxPages;
    @Lob private @Nullable String mandatoryFiles;

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
    private @Nullable String protocolNumber;
    private @Nullable LocalDate protocolOn;
    private @Nullable String protocolPlace;
    @Lob private @Nullable String decisions;
    private int votesYes;
    private int votesNo;
    private int votesAbstained;
    private @Nullable String abstainedFor;

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
        if (state == State.ANNOUNCED && terms.deadline().isBefore(deadline)) {
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
        opensOn = terms.opensOn();
        deadline = terms.deadline();
        zone = terms.zone().getId();
    }

    Terms terms() {
        return new Terms(
                title,
                organiser,
                contestYear,
                nominations(),
                requirements,
                opensOn,
                deadline,
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
        categories = String.join("\n", regulation.categories());
        submission = regulation.submission();
        ownSite = regulation.ownSite();
        nominated = regulation.nominated();
        expertsEach = regulation.expertsEach();
        Regulation.FileRules files = regulation.files();
        fileTypes = files.types().stream().map(Enum::name).collect(Collectors.joining(","));
        maxMegabytes = files.maxMegabytes();
        maxPages = files.maxPages();
        mandatoryFiles = String.join("\n", files.mandatory());
        stages = new ArrayList<>(regulation.stages());
        criteria = new ArrayList<>(regulation.criteria());
    }

    Regulation regulation() {
        return new Regulation(
                lines(categories),
                submission,
                ownSite,
                nominated,
                expertsEach,
                files(),
                List.copyOf(stages),
                List.copyOf(criteria));
    }

    Regulation.FileRules files() {
        return new Regulation.FileRules(
                Arrays.stream(fileTypes.split(",")).map(UploadType::valueOf).toList(),
                maxMegabytes,
                maxPages,
                lines(mandatoryFiles));
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : text.lines().toList();
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
    void minute(Protocol protocol) {
        if (publishedAt != null) {
            throw new RuleBroken("contest.rule.published");
        }
        protocolNumber = protocol.number();
        protocolOn = protocol.on();
        protocolPlace = protocol.place();
        decisions = String.join("\n", protocol.decisions());
        votesYes = protocol.votes().yes();
        votesNo = protocol.votes().no();
        votesAbstained = protocol.votes().abstained();
        abstainedFor = protocol.votes().abstainedFor();
    }

    Protocol protocol() {
        return new Protocol(
                protocolNumber == null ? "" : protocolNumber,
                protocolOn,
                protocolPlace == null ? "" : protocolPlace,
                lines(decisions),
                new JuryProtocol.Votes(votesYes, votesNo, votesAbstained, abstainedFor));
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

    /** «До 23:59» includes that minute. */
    boolean isOver(Instant now) {
        return !now.isBefore(deadline.plus(Duration.ofMinutes(1)));
    }

    boolean hasOpened(Instant now) {
        return state == State.ANNOUNCED && !LocalDate.ofInstant(now, zone()).isBefore(opensOn);
    }

    public boolean isOpen(Instant now) {
        return hasOpened(now) && !isOver(now);
    }

    /** Work for such a contest is sent through its own site. */
    void requireTakenHere() {
        if (ownSite) {
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

    /** «22.02.2027 23:59»; where the organiser's clock is another one, «… UTC+03:00». */
    public String deadlineText() {
        return (isOfOurZone() ? MINUTE : OF_ZONE).format(deadline.atZone(zone()));
    }

    /** The same moment by the clock of the schools; "" where the organiser has the same clock. */
    String localDeadline() {
        return isOfOurZone() ? "" : MINUTE.format(deadline.atZone(Schools.ZONE));
    }

    private boolean isOfOurZone() {
        return zone().getRules()
                .getOffset(deadline)
                .equals(Schools.ZONE.getRules().getOffset(deadline));
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    boolean ownSite() {
        return ownSite;
    }

    boolean nominated() {
        return nominated;
    }

    int expertsEach() {
        return expertsEach;
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
        return opensOn;
    }

    public Instant deadline() {
        return deadline;
    }

    public State state() {
        return state;
    }
}
