package org.nastavnik.roadmap;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;

/** A row of a road map: what the official table says, and beside it what came of it. */
@Entity
@Table(name = "road_map_item")
class RoadMapItem {

    /** What people mark; that a row is late is reckoned, never marked. */
    enum Status {
        PLANNED,
        IN_PROGRESS,
        DONE,
        CANCELLED;

        boolean isOpen() {
            return this == PLANNED || this == IN_PROGRESS;
        }
    }

    private static final String BLANK = "__";
    private static final String EXAMPLE = "Например,";
    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;

    private int place;
    private @Nullable Integer formRow;
    private String section;
    private @Nullable String part;
    private String content;
    private String deadlineText;
    private @Nullable LocalDate deadlineTo;
    private @Nullable String result;
    private @Nullable String indicator;
    private String responsible;

    @Enumerated(EnumType.STRING)
    private Status status = Status.PLANNED;

    private @Nullable LocalDate doneOn;
    private @Nullable String evidence;
    private @Nullable String reason;

    protected RoadMapItem() {}

    RoadMapItem(Terms terms, int place) {
        this.place = place;
        agreeTo(terms);
    }

    /**
     * The columns of the official table.
     *
     * @param part of a stage, where the form has parts
     * @param deadlineText empty while the school has not set it
     * @param deadlineTo its last day, where that can be reckoned
     * @param responsible empty while the school has named nobody
     */
    record Terms(
            String section,
            @Nullable String part,
            String content,
            String deadlineText,
            @Nullable LocalDate deadlineTo,
            @Nullable String result,
            @Nullable String indicator,
            List<String> responsible) {

        Terms by(String words, LocalDate last) {
            return new Terms(section, part, content, words, last, result, indicator, responsible);
        }

        Terms askedOf(List<String> people) {
            return new Terms(
                    section, part, content, deadlineText, deadlineTo, result, indicator, people);
        }
    }

    /**
     * What came of the row.
     *
     * @param evidence what shows that it was done: an order, minutes, a link
     * @param reason why it was cancelled
     */
    record Fact(
            Status status,
            @Nullable LocalDate doneOn,
            @Nullable String evidence,
            @Nullable String reason) {}

    final void agreeTo(Terms terms) {
        section = terms.section();
        part = terms.part();
        content = terms.content();
        deadlineText = terms.deadlineText();
        deadlineTo = terms.deadlineTo();
        result = terms.result();
        indicator = terms.indicator();
        responsible = String.join("\n", terms.responsible());
    }

    void mark(Fact fact, LocalDate today) {
        boolean done = fact.status() == Status.DONE;
        if (done && (fact.doneOn() == null || fact.evidence() == null)) {
            throw new RuleBroken("roadmap.rule.noEvidence");
        }
        if (done && fact.doneOn() != null && fact.doneOn().isAfter(today)) {
            throw new RuleBroken("site.problem.future");
        }
        if (fact.status() == Status.CANCELLED && fact.reason() == null) {
            throw new RuleBroken("roadmap.rule.noReason");
        }
        status = fact.status();
        doneOn = done ? fact.doneOn() : null;
        evidence = status == Status.CANCELLED ? null : fact.evidence();
        reason = status == Status.CANCELLED ? fact.reason() : null;
    }

    /** It was taken from that row of the official form, the first is 1. */
    void comesFrom(@Nullable Integer row) {
        formRow = row;
    }

    /** Null for a row that the school has added. */
    @Nullable Integer formRow() {
        return formRow;
    }

    void moveTo(int newPlace) {
        place = newPlace;
    }

    boolean isLate(LocalDate today) {
        return status.isOpen() && deadlineTo != null && deadlineTo.isBefore(today);
    }

    boolean isDoneInTime() {
        return status == Status.DONE
                && doneOn != null
                && (deadlineTo == null || !doneOn.isAfter(deadlineTo));
    }

    boolean lacksDeadline() {
        return deadlineText.isBlank();
    }

    boolean lacksResponsible() {
        return responsible.isBlank();
    }

    /** The form left something to the school, and it is not filled yet. */
    boolean hasBlank() {
        return texts().anyMatch(text -> text.contains(BLANK));
    }

    /** The form only shows what the school could write, and nothing else was written yet. */
    boolean hasExample() {
        return texts().anyMatch(text -> text.startsWith(EXAMPLE));
    }

    boolean isOutside(SchoolYear year) {
        return deadlineTo != null && !year.contains(deadlineTo);
    }

    /** A year that is neither half of the school year: left over from another map, perhaps. */
    boolean namesAnotherYear(SchoolYear year) {
        return namesAnother(texts(), year);
    }

    /** The words of its deadline are those of another year. */
    boolean isDueInAnother(SchoolYear year) {
        return namesAnother(Stream.of(deadlineText), year);
    }

    private static boolean namesAnother(Stream<String> texts, SchoolYear year) {
        return texts.flatMap(text -> YEAR.matcher(text).results())
                .mapToInt(found -> Integer.parseInt(found.group()))
                .anyMatch(found -> found < year.startYear() || found > year.startYear() + 1);
    }

    /** All that it says. */
    String words() {
        return texts().collect(Collectors.joining("\n"));
    }

    private Stream<String> texts() {
        return Stream.of(section, part, content, deadlineText, result, indicator)
                .filter(Objects::nonNull);
    }

    Terms terms() {
        return new Terms(
                section,
                part,
                content,
                deadlineText,
                deadlineTo,
                result,
                indicator,
                responsible.lines().toList());
    }

    Fact fact() {
        return new Fact(status, doneOn, evidence, reason);
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    int place() {
        return place;
    }

    Status status() {
        return status;
    }

    boolean stands(String inSection) {
        return section.equals(inSection);
    }
}
