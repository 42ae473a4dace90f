package org.nastavnik.roadmap;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.shared.SchoolYear;

/**
 * What a school is to do for its mentoring programme in a year. The curator begins it by an
 * official form or empty, fills what the form leaves to the school, and the director agrees to it;
 * from then on rows are only marked, until it is opened for mending again. A registered order
 * approves what the director has agreed to; when that order is void, the agreement alone stands.
 */
@Entity
@Table(name = "road_map")
@NamedQuery(
        name = "RoadMap.years",
        query =
                "select m.startYear from RoadMap m where m.schoolId = :school"
                        + " order by m.startYear desc")
@NamedQuery(
        name = "RoadMap.titles",
        query =
                "select i.content from RoadMap m join m.items i where m.schoolId = :school"
                        + " and i.id in :rows order by i.place, i.id")
@NamedQuery(
        name = "RoadMap.ofYear",
        query = "select m from RoadMap m where m.schoolId = :school and m.startYear = :year")
class RoadMap extends SchoolOwned {

    /** The life of a road map. */
    enum State {
        DRAFT,
        AGREED,
        /** By a registered order of the school. */
        APPROVED
    }

    private int startYear;

    @Enumerated(EnumType.STRING)
    private Outline outline;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    private int edits;
    private @Nullable LocalDate agreedOn;
    private @Nullable Long agreedBy;
    private @Nullable Long orderId;
    private @Nullable Integer annex;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "roadMapId", nullable = false)
    @OrderBy("place, id")
    private List<RoadMapItem> items = new ArrayList<>();

    protected RoadMap() {}

    RoadMap(long schoolId, SchoolYear year, Outline outline, List<RoadMapItem.Terms> rows) {
        super(schoolId);
        this.startYear = year.startYear();
        this.outline = outline;
        rows.forEach(terms -> items.add(new RoadMapItem(terms, items.size() + 1)));
    }

    /** Its rows are those of the official form, all of them in their order. */
    RoadMap asTheForm() {
        items.forEach(item -> item.comesFrom(item.place()));
        return this;
    }

    /** What shows that the row is done; nothing for one that the school has added. */
    List<Proof> proofs(RoadMapItem item) {
        Integer row = item.formRow();
        return row == null ? List.of() : Outlines.of(outline).rows().get(row - 1).proofs();
    }

    /** At the end of its section. */
    RoadMapItem add(RoadMapItem.Terms terms) {
        changing();
        RoadMapItem item = new RoadMapItem(terms, endOf(terms.section()));
        items.add(item);
        return item;
    }

    void change(RoadMapItem item, RoadMapItem.Terms terms) {
        changing();
        if (!item.stands(terms.section())) {
            item.moveTo(endOf(terms.section()));
        }
        item.agreeTo(terms);
    }

    /** Rows of one place stand in the order in which they came. */
    private int endOf(String section) {
        return items.stream()
                .filter(item -> item.stands(section))
                .mapToInt(RoadMapItem::place)
                .max()
                .orElseGet(() -> items.stream().mapToInt(RoadMapItem::place).max().orElse(0) + 1);
    }

    /** What was marked already is evidence; it is cancelled with a reason instead. */
    void remove(RoadMapItem item) {
        changing();
        if (item.status() != RoadMapItem.Status.PLANNED) {
            throw new RuleBroken("roadmap.rule.marked");
        }
        items.remove(item);
    }

    /** Every change of the terms counts, so that nobody agrees to what he has not seen. */
    private void changing() {
        if (state != State.DRAFT) {
            throw new RuleBroken("roadmap.rule.agreed");
        }
        edits++;
    }

    void agree(RoadMapCheck check, long by, LocalDate today) {
        if (state != State.DRAFT) {
            return;
        }
        if (!check.passes()) {
            throw new RuleBroken("roadmap.rule.notReady");
        }
        state = State.AGREED;
        agreedBy = by;
        agreedOn = today;
    }

    /**
     * @param annexNo its number among the annexes of the order; null for the only one
     */
    void approveBy(long order, @Nullable Integer annexNo) {
        if (state == State.DRAFT) {
            throw new RuleBroken("roadmap.rule.notAgreed");
        }
        if (orderId != null && orderId != order) {
            throw new RuleBroken("roadmap.rule.approved");
        }
        state = State.APPROVED;
        orderId = order;
        annex = annexNo;
    }

    /** Another order may have approved it meanwhile; that one stands. */
    void undoApprovalBy(long order) {
        if (orderId != null && orderId == order) {
            state = State.AGREED;
            orderId = null;
            annex = null;
        }
    }

    void reopen() {
        state = State.DRAFT;
        agreedBy = null;
        agreedOn = null;
        orderId = null;
        annex = null;
    }

    /** In the order of the table. */
    List<RoadMapItem> items() {
        return items.stream().sorted(Comparator.comparingInt(RoadMapItem::place)).toList();
    }

    RoadMapItem item(long itemId) {
        return items.stream()
                .filter(item -> item.id() == itemId)
                .findFirst()
                .orElseThrow(() -> new RoadMapNotFound("row " + itemId));
    }

    boolean has(RoadMapItem.Terms terms) {
        return items.stream().anyMatch(item -> item.terms().equals(terms));
    }

    SchoolYear year() {
        return new SchoolYear(startYear);
    }

    Outline outline() {
        return outline;
    }

    State state() {
        return state;
    }

    @Nullable LocalDate agreedOn() {
        return agreedOn;
    }

    @Nullable Long agreedBy() {
        return agreedBy;
    }

    /** Null while no order approves it. */
    @Nullable Long orderId() {
        return orderId;
    }

    /** Its number among the annexes of the order that approves. */
    @Nullable Integer annex() {
        return annex;
    }
}
