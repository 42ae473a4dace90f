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
import org.jspecify.annotations.Nullable;

/** A row of the municipality's road map: what is to be done, by whom, and what has come of it. */
@Entity
@Table(name = "city_road_map_row")
class CityRow {

    /** What of the schools' numbers shows how far a row is. */
    enum Figure {
        ROAD_MAPS,
        PROGRAMMES,
        COMPENDIA
    }

    /**
     * What the form prints.
     *
     * @param deadlineTo the last day; null for the whole period
     */
    record Terms(
            String content,
            String deadline,
            @Nullable LocalDate deadlineTo,
            List<String> responsible) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;
    private int place;
    private String content;
    private String deadlineText;
    private @Nullable LocalDate deadlineTo;
    private String responsible;

    @Enumerated(EnumType.STRING)
    private @Nullable Figure figure;

    private @Nullable LocalDate doneOn;
    private @Nullable String evidence;

    protected CityRow() {}

    CityRow(int place, Terms terms, @Nullable Figure figure) {
        this.place = place;
        this.figure = figure;
        become(terms);
    }

    final void become(Terms terms) {
        content = terms.content();
        deadlineText = terms.deadline();
        deadlineTo = terms.deadlineTo();
        responsible = String.join("\n", terms.responsible());
    }

    void done(@Nullable LocalDate day, @Nullable String shownBy) {
        doneOn = day;
        evidence = shownBy;
    }

    boolean isLate(LocalDate today) {
        return doneOn == null && deadlineTo != null && deadlineTo.isBefore(today);
    }

    Terms terms() {
        return new Terms(content, deadlineText, deadlineTo, responsible.lines().toList());
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    @Nullable Figure figure() {
        return figure;
    }

    @Nullable LocalDate doneOn() {
        return doneOn;
    }

    @Nullable String evidence() {
        return evidence;
    }
}
