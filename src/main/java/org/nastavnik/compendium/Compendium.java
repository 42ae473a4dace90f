package org.nastavnik.compendium;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.shared.SchoolYear;

/**
 * The yearly compendium of a school. The curator writes it, the program checks it, the director
 * approves it, it is submitted to the methodical centre, which accepts it or returns it with a
 * remark; a returned one is mended and submitted as the next version.
 */
@Entity
@Table(name = "compendium")
@NamedQuery(
        name = "Compendium.ofYear",
        query = "select c from Compendium c where c.schoolId = :school and c.startYear = :year")
public class Compendium extends SchoolOwned {

    /** The life of a compendium. */
    public enum State {
        DRAFT,
        READY,
        APPROVED,
        SUBMITTED,
        ACCEPTED,
        RETURNED;

        /** The school may still write. */
        public boolean open() {
            return this != SUBMITTED && this != ACCEPTED;
        }
    }

    private int startYear;

    @Lob private @Nullable String introduction;
    @Lob private @Nullable String conclusions;
    @Lob private @Nullable String links;
    @Lob private @Nullable String remark;
    @Embedded private @Nullable SectionRemarks remarks;

    private int lastVersionNo;
    private @Nullable Long approvedBy;
    private @Nullable Instant approvedAt;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "compendiumId", nullable = false)
    @OrderBy("heldOn, id")
    private List<CompendiumItem> items = new ArrayList<>();

    protected Compendium() {}

    Compendium(long schoolId, SchoolYear year) {
        super(schoolId);
        this.startYear = year.startYear();
    }

    record Texts(
            @Nullable String introduction, @Nullable String conclusions, @Nullable String links) {}

    void write(Texts texts) {
        changing();
        introduction = texts.introduction();
        conclusions = texts.conclusions();
        links = texts.links();
    }

    void add(CompendiumItem item) {
        changing();
        items.add(item);
    }

    void remove(CompendiumItem item) {
        changing();
        items.remove(item);
    }

    /** What was checked is checked no longer once something changes. */
    void changing() {
        requireOpen();
        state = State.DRAFT;
        approvedBy = null;
        approvedAt = null;
    }

    void requireOpen() {
        if (!state.open()) {
            throw new RuleBroken("compendium.rule.closed");
        }
    }

    void checked(CheckList findings) {
        requireOpen();
        if (!findings.passes()) {
            throw new RuleBroken("compendium.rule.notReady");
        }
        state = State.READY;
    }

    /** The director has read it; whatever is changed afterwards is not what was approved. */
    void approve(long director, Instant now) {
        if (state != State.READY) {
            throw new RuleBroken(
                    state.open() ? "compendium.rule.notChecked" : "compendium.rule.closed");
        }
        state = State.APPROVED;
        approvedBy = director;
        approvedAt = now;
    }

    /** The number of the version that goes out. */
    int submit() {
        if (state != State.APPROVED) {
            throw new RuleBroken(
                    state.open() ? "compendium.rule.notApproved" : "compendium.rule.closed");
        }
        state = State.SUBMITTED;
        remark = null;
        remarks = null;
        return ++lastVersionNo;
    }

    void accepted() {
        state = State.ACCEPTED;
    }

    void returned(String why, SectionRemarks sections) {
        state = State.RETURNED;
        remark = why;
        remarks = sections;
    }

    public SchoolYear year() {
        return new SchoolYear(startYear);
    }

    public State state() {
        return state;
    }

    /** Why the methodical centre returned the last version. */
    public @Nullable String remark() {
        return remark;
    }

    @Nullable Instant approvedAt() {
        return approvedAt;
    }

    /** Null where the section is as it should be. */
    @Nullable String remarkOn(CheckList.Section section) {
        return remarks == null ? null : remarks.on(section);
    }

    public int lastVersionNo() {
        return lastVersionNo;
    }

    @Nullable String introduction() {
        return introduction;
    }

    @Nullable String conclusions() {
        return conclusions;
    }

    @Nullable String links() {
        return links;
    }

    List<CompendiumItem> items() {
        return List.copyOf(items);
    }

    CompendiumItem item(long itemId) {
        return items.stream()
                .filter(item -> item.id() == itemId)
                .findFirst()
                .orElseThrow(() -> new CompendiumNotFound("item " + itemId));
    }
}
