package org.nastavnik.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.RuleBroken;

/** A row of the plan: what the official table says, and beside it what came of it. */
@Entity
@Table(name = "plan_item")
public class PlanItem {

    /** What came of an item. */
    public enum Status {
        PLANNED,
        DONE,
        MOVED,
        CANCELLED
    }

    /** Of the three parts of a personalised programme, where a row stands unless it is moved. */
    static final int LAST_PART = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;

    private @Nullable Long copiedFrom;
    private String competence;
    private String content;
    private String deadlineText;
    private @Nullable LocalDate deadlineTo;

    @Enumerated(EnumType.STRING)
    private @Nullable WorkFormat format;

    private String result;

    @Enumerated(EnumType.STRING)
    private Status status = Status.PLANNED;

    private @Nullable LocalDate factDate;
    private @Nullable String factResult;
    private @Nullable String reason;
    private int part = LAST_PART;

    @ElementCollection
    @CollectionTable(name = "plan_item_mentee", joinColumns = @JoinColumn(name = "itemId"))
    @Column(name = "personId")
    private Set<Long> mentees = new HashSet<>();

    protected PlanItem() {}

    PlanItem(Terms terms) {
        agreeTo(terms);
    }

    /**
     * The columns of the official table. A row taken from the annex has only its content yet.
     *
     * @param deadlineTo the last day of the deadline, where it can be reckoned
     * @param mentees of a group for whom the row is meant; empty for all
     */
    public record Terms(
            String competence,
            String content,
            String deadlineText,
            @Nullable LocalDate deadlineTo,
            @Nullable WorkFormat format,
            String result,
            Set<Long> mentees) {

        public Terms {
            mentees = Set.copyOf(mentees);
        }

        /** For all mentees of the unit. */
        public Terms(
                String competence,
                String content,
                String deadlineText,
                @Nullable LocalDate deadlineTo,
                @Nullable WorkFormat format,
                String result) {
            this(competence, content, deadlineText, deadlineTo, format, result, Set.of());
        }

        static Terms onlyContent(String content) {
            return new Terms("", content, "", null, null, "");
        }

        /** The same work of another unit: its days and its people are not ours. */
        Terms until(String words, LocalDate lastDay) {
            return new Terms(competence, content, words, lastDay, format, result);
        }

        Terms resulting(String wanted) {
            return new Terms(
                    competence, content, deadlineText, deadlineTo, format, wanted, mentees);
        }

        Terms meantFor(Set<Long> some) {
            return new Terms(competence, content, deadlineText, deadlineTo, format, result, some);
        }
    }

    /** What came of the item, and why where it was not done. */
    public record Fact(
            Status status,
            @Nullable LocalDate date,
            @Nullable String result,
            @Nullable String reason) {

        public static Fact done(LocalDate date, @Nullable String result) {
            return new Fact(Status.DONE, date, result, null);
        }
    }

    final void agreeTo(Terms terms) {
        competence = terms.competence();
        content = terms.content();
        deadlineText = terms.deadlineText();
        deadlineTo = terms.deadlineTo();
        format = terms.format();
        result = terms.result();
        mentees.retainAll(terms.mentees());
        mentees.addAll(terms.mentees());
    }

    void standInPart(int number) {
        part = number;
    }

    void mark(Fact fact, LocalDate today) {
        if (fact.status() == Status.DONE) {
            if (fact.date() == null) {
                throw new RuleBroken("plan.rule.noFactDate");
            }
            if (fact.date().isAfter(today)) {
                throw new RuleBroken("site.problem.future");
            }
        } else if (fact.status() != Status.PLANNED && fact.reason() == null) {
            throw new RuleBroken("plan.rule.noReason");
        }
        boolean done = fact.status() == Status.DONE;
        status = fact.status();
        factDate = done ? fact.date() : null;
        factResult = done ? fact.result() : null;
        reason = done || status == Status.PLANNED ? null : fact.reason();
    }

    PlanItem copy() {
        PlanItem copy = new PlanItem(terms());
        copy.copiedFrom = id;
        copy.part = part;
        copy.takeFact(this);
        return copy;
    }

    /** What was marked in the former version while this one was being agreed. */
    void takeFact(PlanItem former) {
        status = former.status;
        factDate = former.factDate;
        factResult = former.factResult;
        reason = former.reason;
    }

    boolean isCopyOf(PlanItem other) {
        return copiedFrom != null && copiedFrom.equals(other.id);
    }

    /** Taken out of the annex and not written further yet. */
    boolean isBegunWith(String work) {
        return content.equals(work) && competence.isEmpty() && result.isEmpty();
    }

    /** Every column of the official table is filled. */
    boolean isComplete() {
        return format != null
                && !competence.isBlank()
                && !content.isBlank()
                && !deadlineText.isBlank()
                && !result.isBlank();
    }

    public boolean isOpen() {
        return status == Status.PLANNED || status == Status.MOVED;
    }

    public Terms terms() {
        return new Terms(competence, content, deadlineText, deadlineTo, format, result, mentees);
    }

    int part() {
        return part;
    }

    @Nullable Long copiedFrom() {
        return copiedFrom;
    }

    public Fact fact() {
        return new Fact(status, factDate, factResult, reason);
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Status status() {
        return status;
    }
}
