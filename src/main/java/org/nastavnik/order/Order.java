package org.nastavnik.order;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Registration;
import org.nastavnik.people.Role;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.shared.SchoolYear;

/**
 * An order of the director. The curator writes a draft and sends it to be signed; it comes back
 * with a word, or gets number and date of the paper book and is frozen. One registered by mistake
 * is annulled and keeps its number. Another order may amend it, once or more, or cancel it: number
 * and text stay, whatever becomes of it.
 */
@Entity(name = "SchoolOrder")
@Table(name = "school_order")
@NamedQuery(
        name = "SchoolOrder.ofYear",
        query =
                "select o from SchoolOrder o where o.schoolId = :school and o.startYear = :year"
                        + " order by o.id desc",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "o.entries"),
            @QueryHint(name = "eclipselink.batch", value = "o.acquaintances"),
            @QueryHint(name = "eclipselink.batch", value = "o.claims")
        })
@NamedQuery(
        name = "SchoolOrder.ofSeries",
        query =
                "select o from SchoolOrder o where o.schoolId = :school and o.written.series = :series"
                        + " and o.given.yearOfDate = :year order by o.id")
@NamedQuery(
        name = "SchoolOrder.known",
        query = "select o.id from SchoolOrder o where o.schoolId = :school and o.id in :ids")
@NamedQuery(
        name = "SchoolOrder.byIds",
        query = "select o from SchoolOrder o where o.schoolId = :school and o.id in :ids")
@NamedQuery(
        name = "SchoolOrder.ofBook",
        query =
                "select o from SchoolOrder o where o.schoolId = :school and o.given.yearOfDate = :year"
                        + " and o.given.orderNumber is not null order by o.given.orderDate, o.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "o.entries"),
            @QueryHint(name = "eclipselink.batch", value = "o.acquaintances")
        })
@NamedQuery(
        name = "SchoolOrder.bookYears",
        query =
                "select distinct o.given.yearOfDate from SchoolOrder o where o.schoolId = :school"
                        + " and o.given.yearOfDate is not null order by o.given.yearOfDate desc")
@NamedQuery(
        name = "SchoolOrder.claiming",
        query =
                "select distinct o from SchoolOrder o join o.claims c where o.schoolId = :school"
                        + " and c in :claims order by o.id")
@NamedQuery(
        name = "SchoolOrder.claimed",
        query =
                "select distinct c from SchoolOrder o join o.claims c where o.schoolId = :school"
                        + " and o.startYear = :year")
public class Order extends SchoolOwned {

    /** The life of an order. */
    public enum State {
        DRAFT,
        READY,
        REGISTERED,
        AMENDED,
        CANCELLED,
        ANNULLED;

        /** Rules what is done in the school today, as it was given or as it was amended. */
        public boolean inForce() {
            return this == REGISTERED || this == AMENDED;
        }

        boolean over() {
            return this == CANCELLED || this == ANNULLED;
        }
    }

    @Enumerated(EnumType.STRING)
    private OrderType orderType;

    private int startYear;
    private String title;

    @Embedded private WrittenText written = WrittenText.none();
    @Embedded private @Nullable GivenNumber given;

    private @Nullable String remark;
    private @Nullable String annulReason;
    private @Nullable Long paperId;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "orderId", nullable = false)
    @OrderBy("id")
    private List<OrderEntry> entries = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "orderId", nullable = false)
    @OrderBy("id")
    private List<Acquaintance> acquaintances = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "orderId", nullable = false)
    @OrderBy("id")
    private List<OrderGrant> grants = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "order_claim", joinColumns = @JoinColumn(name = "orderId"))
    @Column(name = "subject")
    private Set<String> claims = new HashSet<>();

    protected Order() {}

    Order(long schoolId, OrderType type, SchoolYear year, String title) {
        super(schoolId);
        this.orderType = type;
        this.startYear = year.startYear();
        this.title = title;
    }

    void write(OrderText text) {
        require(State.DRAFT);
        written = WrittenText.of(text);
    }

    void entitle(String about) {
        require(State.DRAFT);
        title = about;
    }

    /** While it is open, no other order of its type is about these. */
    void claim(Set<String> subjects) {
        require(State.DRAFT);
        Set<String> wanted =
                subjects.stream()
                        .map(subject -> claim(schoolId, orderType, year(), subject))
                        .collect(Collectors.toSet());
        claims.retainAll(wanted);
        claims.addAll(wanted);
    }

    static String claim(long schoolId, OrderType type, SchoolYear year, String subject) {
        return schoolId + " " + type + " " + year.startYear() + " " + subject;
    }

    /** The same form, sent twice. */
    boolean saysTheSameAs(Order other) {
        return text().equals(other.text()) && entries().typed().equals(other.entries().typed());
    }

    Set<String> claims() {
        return Set.copyOf(claims);
    }

    void fill(OrderEntries filled) {
        require(State.DRAFT);
        entries.clear();
        entries.addAll(filled.all());
    }

    void sendToSignature() {
        require(State.DRAFT);
        remark = null;
        state = State.READY;
    }

    void returnWith(String word) {
        require(State.READY);
        remark = word;
        state = State.DRAFT;
    }

    /** Number and date come together; from now on nothing of the text changes. */
    void register(Registration number, LocalDate today, Collection<Long> toAcquaint) {
        require(State.READY);
        given = GivenNumber.of(number, today);
        toAcquaint.forEach(person -> acquaintances.add(new Acquaintance(person)));
        claims.clear();
        state = State.REGISTERED;
    }

    void granted(long person, Role role) {
        grants.add(new OrderGrant(person, role));
    }

    void released(long person, Role role) {
        grants.add(OrderGrant.release(person, role));
    }

    /** The file that was frozen when the order was registered. */
    void printedAs(long documentId) {
        paperId = documentId;
    }

    /** Registered by mistake; the number stays taken. */
    void annul(String reason) {
        requireInForce();
        annulReason = reason;
        state = State.ANNULLED;
    }

    /** Another order changed it; what was printed stays as it was. */
    void amended() {
        requireInForce();
        state = State.AMENDED;
    }

    /** Another order ended it. */
    void cancelled() {
        requireInForce();
        state = State.CANCELLED;
    }

    /** The order that amended or cancelled it is itself void. */
    void restored(boolean stillAmended) {
        if (state != State.AMENDED && state != State.CANCELLED) {
            throw new RuleBroken("order.rule.notRevised");
        }
        state = stillAmended ? State.AMENDED : State.REGISTERED;
    }

    /** Number or date were typed wrong; who has read the order has read it all the same. */
    void correct(Registration right, LocalDate today) {
        requireInForce();
        given = GivenNumber.of(right, today);
        paperId = null;
    }

    void acquaint(long person, AcquaintanceMark mark) {
        requireInForce();
        if (given != null && mark.day().isBefore(given.date())) {
            throw new RuleBroken("order.rule.acquaintedBefore");
        }
        line(person).mark(mark);
    }

    /** The mark was made by mistake. */
    void unacquaint(long person) {
        requireInForce();
        line(person).unmark();
    }

    private Acquaintance line(long person) {
        return acquaintances.stream()
                .filter(a -> a.personId() == person)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("order.rule.notToAcquaint"));
    }

    private void requireInForce() {
        if (!state.inForce()) {
            throw new RuleBroken("order.rule.not.REGISTERED");
        }
    }

    private void require(State needed) {
        if (state != needed) {
            throw new RuleBroken("order.rule.not." + needed);
        }
    }

    /** Null until the order is registered. */
    public @Nullable Registration registration() {
        return given == null ? null : given.registration();
    }

    /** The day as of which names, posts and signatories are taken. */
    LocalDate dayOr(LocalDate today) {
        return given == null ? today : given.date();
    }

    OrderEntries entries() {
        return new OrderEntries(List.copyOf(entries));
    }

    List<Acquaintance> acquaintances() {
        return List.copyOf(acquaintances);
    }

    List<OrderGrant> grants() {
        return List.copyOf(grants);
    }

    OrderText text() {
        return written.text();
    }

    public OrderType type() {
        return orderType;
    }

    public SchoolYear year() {
        return new SchoolYear(startYear);
    }

    public String series() {
        return text().series();
    }

    public String title() {
        return title;
    }

    /** With what word the draft came back from the director. */
    @Nullable String remark() {
        return remark;
    }

    @Nullable String annulReason() {
        return annulReason;
    }

    @Nullable Long paperId() {
        return paperId;
    }

    public State state() {
        return state;
    }
}
