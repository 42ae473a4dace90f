package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.nastavnik.document.Registration;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.system.AskedOnce;

/** All orders, school by school. */
@ApplicationScoped
public class Orders {

    @PersistenceContext EntityManager entities;
    @Inject AskedOnce once;
    @Inject Units units;

    /** Of two who draft the same at the same moment the second is told. */
    Order add(Order order) {
        entities.persist(order);
        flushOr(() -> new RuleBroken("order.rule.alreadyDrafted"));
        return order;
    }

    /** Open orders that are about any of these already. */
    List<Order> claiming(long schoolId, Collection<String> claims) {
        return claims.isEmpty()
                ? List.of()
                : entities.createNamedQuery("SchoolOrder.claiming", Order.class)
                        .setParameter("school", schoolId)
                        .setParameter("claims", claims)
                        .getResultList();
    }

    /** What the open orders of the year are about. */
    Set<String> claimed(long schoolId, SchoolYear year) {
        return Set.copyOf(
                entities.createNamedQuery("SchoolOrder.claimed", String.class)
                        .setParameter("school", schoolId)
                        .setParameter("year", year.startYear())
                        .getResultList());
    }

    void remove(Order draft) {
        entities.remove(draft);
    }

    public Order byId(long id, long schoolId) {
        return Optional.ofNullable(entities.find(Order.class, id))
                .filter(order -> order.schoolId() == schoolId)
                .orElseThrow(() -> new OrderNotFound(id));
    }

    Map<Long, Order> byIds(Collection<Long> ids, long schoolId) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createNamedQuery("SchoolOrder.byIds", Order.class)
                        .setParameter("school", schoolId)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Order::id, Function.identity()));
    }

    /** Those of the ids that are orders of the school. */
    Set<Long> known(Collection<Long> ids, long schoolId) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        entities.createNamedQuery("SchoolOrder.known", Long.class)
                                .setParameter("school", schoolId)
                                .setParameter("ids", ids)
                                .getResultList());
    }

    /** All of the year, drafts among them, newest first. */
    List<Order> of(long schoolId, SchoolYear year) {
        return once.of(
                List.of("orders", schoolId, year),
                () ->
                        entities.createNamedQuery("SchoolOrder.ofYear", Order.class)
                                .setParameter("school", schoolId)
                                .setParameter("year", year.startYear())
                                .getResultList());
    }

    /** What the paper book of the series has for that calendar year, annulled ones among it. */
    List<Order> book(long schoolId, String series, int calendarYear) {
        return entities.createNamedQuery("SchoolOrder.ofSeries", Order.class)
                .setParameter("school", schoolId)
                .setParameter("series", series)
                .setParameter("year", calendarYear)
                .getResultList();
    }

    /** Everything that the school's book has for a calendar year, in the order of its dates. */
    List<Order> book(long schoolId, int calendarYear) {
        return entities.createNamedQuery("SchoolOrder.ofBook", Order.class)
                .setParameter("school", schoolId)
                .setParameter("year", calendarYear)
                .getResultList();
    }

    /** Calendar years for which the school's book has orders, newest first. */
    List<Integer> bookYears(long schoolId) {
        return entities.createNamedQuery("SchoolOrder.bookYears", Integer.class)
                .setParameter("school", schoolId)
                .getResultList();
    }

    /** Orders in force that amend or cancel others, in the order of their dates. */
    List<Order> revisions(long schoolId) {
        return entities.createNamedQuery("SchoolOrder.revisions", Order.class)
                .setParameter("school", schoolId)
                .setParameter("types", OrderType.REVISING)
                .getResultStream()
                .filter(order -> order.state().inForce())
                .toList();
    }

    /** Ids of registered orders that name one of the persons, himself or in a unit. */
    Set<Long> namingAny(Collection<Long> persons, long schoolId) {
        if (persons.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(
                entities.createNamedQuery("SchoolOrder.namingAny", Long.class)
                        .setParameter("school", schoolId)
                        .setParameter("persons", persons)
                        .getResultList());
    }

    /** Registered orders of the school year in the order of their dates. */
    public List<OrderLine> registeredOf(long schoolId, SchoolYear year) {
        return OrderBook.lines(of(schoolId, year));
    }

    /** The latest order in force of each type that the school year has. */
    public Map<OrderType, OrderLine> latest(long schoolId, SchoolYear year) {
        List<Order> all = of(schoolId, year);
        Map<OrderType, OrderLine> latest = new EnumMap<>(OrderType.class);
        for (OrderType type : OrderType.values()) {
            OrderBook.lastOf(type, all).ifPresent(line -> latest.put(type, line));
        }
        return latest;
    }

    /** The latest order in force that approves such an act of the school year. */
    public Optional<OrderLine> approving(ActKind act, long schoolId, SchoolYear year) {
        return OrderBook.lastOf(
                OrderType.ACTS_APPROVAL,
                of(schoolId, year).stream()
                        .filter(order -> order.type() == OrderType.ACTS_APPROVAL)
                        .filter(order -> order.entries().texts("acts.kind").contains(act.name()))
                        .toList());
    }

    /** Registered orders that name the person, himself or as a member of a unit. */
    public List<OrderLine> naming(long personId, long schoolId, SchoolYear year) {
        return OrderBook.lines(allNaming(personId, schoolId, year));
    }

    /** As {@link #naming}, with those that were annulled. */
    List<Order> allNaming(long personId, long schoolId, SchoolYear year) {
        List<Long> unitIds = new ArrayList<>();
        units.ofPerson(personId, schoolId, year).stream()
                .map(MentoringUnit::id)
                .forEach(unitIds::add);
        unitIds.add(-1L);
        return entities.createNamedQuery("SchoolOrder.naming", Order.class)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear())
                .setParameter("person", personId)
                .setParameter("units", unitIds)
                .getResultList();
    }

    /** Registered orders that the person has to read, whether or not they name him. */
    List<Order> toRead(long personId, long schoolId, SchoolYear year) {
        return entities.createNamedQuery("SchoolOrder.toRead", Order.class)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear())
                .setParameter("person", personId)
                .getResultList();
    }

    Optional<Order> withNumber(long schoolId, String series, Registration registration) {
        return book(schoolId, series, registration.date().getYear()).stream()
                .filter(order -> OrderBook.sameNumber(order, registration.number()))
                .findFirst();
    }

    /**
     * Writes the number into the book at once; of two who give it at the same moment the second is
     * told.
     */
    void enter() {
        flushOr(NumberTaken::new);
    }

    private void flushOr(Supplier<RuleBroken> taken) {
        try {
            entities.flush();
        } catch (PersistenceException refused) {
            for (Throwable t = refused; t != null; t = t.getCause()) {
                if (t instanceof SQLIntegrityConstraintViolationException) {
                    throw taken.get();
                }
            }
            throw refused;
        }
    }
}
