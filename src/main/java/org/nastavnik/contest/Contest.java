package org.nastavnik.contest;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
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

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(Schools.ZONE);

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

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    protected Contest() {}

    Contest(Terms terms) {
        agreeTo(terms);
    }

    /**
     * @param nominations at least one
     */
    record Terms(
            String title,
            String organiser,
            int contestYear,
            List<String> nominations,
            @Nullable String requirements,
            LocalDate opensOn,
            Instant deadline) {}

    /** An announced deadline may only be put off: mentors rely on it. */
    void change(Terms terms) {
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
    }

    void announce() {
        state = State.ANNOUNCED;
    }

    /** «До 23:59» includes that minute. */
    boolean isOver(Instant now) {
        return !now.isBefore(deadline.plus(Duration.ofMinutes(1)));
    }

    boolean hasOpened(Instant now) {
        return state == State.ANNOUNCED
                && !LocalDate.ofInstant(now, Schools.ZONE).isBefore(opensOn);
    }

    public boolean isOpen(Instant now) {
        return hasOpened(now) && !isOver(now);
    }

    void requireOpen(Instant now) {
        if (!hasOpened(now)) {
            throw new RuleBroken("contest.rule.notYet");
        }
        if (isOver(now)) {
            throw new RuleBroken("contest.rule.late", deadlineText());
        }
    }

    /** «22.02.2027 23:59» by the clock of the municipality. */
    public String deadlineText() {
        return MINUTE.format(deadline);
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
