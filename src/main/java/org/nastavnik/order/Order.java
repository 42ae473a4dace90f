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

    @Embedded private OrderStanding standing = new OrderStanding();

    private @Nullable Long paperId;

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
        standing.require(State.DRAFT);
        written = WrittenText.of(text);
    }

    void entitle(String about) {
        standing.require(State.DRAFT);
        title = about;
    }

    /** While it is open, no other order of its type is about these. */
    void claim(Set<String> subjects) {
        standing.require(State.DRAFT);
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
        standing.require(State.DRAFT);
        entries.clear();
        entries.addAll(filled.all());
    }

    void sendToSignature() {
        standing.sendToSignature();
    }

    void returnWith(String word) {
        standing.returnWith(word);
    }

    /** Number and date come together; from now on nothing of the text changes. */
    void register(Registration number, LocalDate today, Collection<Long> toAcquaint) {
        standing.require(State.READY);
        given = GivenNumber.of(number, today);
        toAcquaint.forEach(person -> acquaintances.add(new Acquaintance(person)));
        claims.clear();
        standing.register();
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
        standing.annul(reason);
    }

    /** Another order changed it; what was printed stays as it was. */
    void amended() {
        standing.amended();
    }

    /** Another order ended it. */
    void cancelled() {
        standing.cancelled();
    }

    /** The order that amended or cancelled it is itself void. */
    void restored(boolean stillAmended) {
        standing.restored(stillAmended);
    }

    /** Number or date were typed wrong; who has read the order has read it all the same. */
    void correct(Registration right, LocalDate today) {
        standing.requireInForce();
        given = GivenNumber.of(right, today);
        paperId = null;
    }

    void acquaint(long person, AcquaintanceMark mark) {
        standing.requireInForce();
        if (given != null && mark.day().isBefore(given.date())) {
            throw new RuleBroken("order.rule.acquaintedBefore");
        }
        line(person).mark(mark);
    }

    /** The mark was made by mistake. */
    void unacquaint(long person) {
        standing.requireInForce();
        line(person).unmark();
    }

    private Acquaintance line(long person) {
        return acquaintances.stream()
                .filter(a -> a.personId() == person)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("order.rule.notToAcquaint"));
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
        return standing.remark();
    }

    @Nullable String annulReason() {
        return standing.annulReason();
    }

    @Nullable Long paperId() {
        return paperId;
    }

    public State state() {
        return standing.state();
    }
}
