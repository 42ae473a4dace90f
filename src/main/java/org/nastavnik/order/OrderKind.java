package org.nastavnik.order;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.Registration;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;

/**
 * One type of order: what it asks, what it proposes, what stands against it, what it does and how
 * that is undone, what it prints. Found by CDI, one bean a type.
 */
interface OrderKind {

    OrderType type();

    /** Empty for a type that is registered only, without a paper of ours. */
    default Optional<DocumentKind> paper() {
        return Optional.empty();
    }

    /** «О …», as it stands in the register. */
    default String title(OrderEntries filled) {
        return OrderWords.title(type());
    }

    /**
     * What the form asks besides series, preamble, control and signature.
     *
     * @param draft null for a new one; what stands in it already stays among the options
     */
    List<OrderField> fields(SchoolYear year, @Nullable Order draft);

    /** Fills a new form with what has been agreed and chosen so far, its preamble among it. */
    void propose(OrderForm form, SchoolYear year);

    /** How many persons, units or things wait for such an order. */
    default int awaiting(SchoolYear year) {
        return 0;
    }

    /** The same by name, where a draft can be offered at once: {@code unit:7}, {@code person:3}. */
    default Set<String> waiting(SchoolYear year) {
        return Set.of();
    }

    /** What no other draft of the type may be about meanwhile, named as in {@link #waiting}. */
    default Set<String> claims(OrderEntries filled) {
        return Set.of();
    }

    /** What is wrong among the fields of one form; each problem beside its field. */
    default void judge(OrderEntries filled, Problems problems) {}

    /** What stands between the draft and the signature. */
    void check(Order order, Problems found);

    /** Worth knowing before signing; stops nothing. */
    default void hint(Order order, Problems hints) {}

    /** What the order says besides persons and units, a line each; shown on its page. */
    default List<String> about(Order order) {
        return List.of();
    }

    /** What later orders may stand on. */
    default Set<Footing> gives(Order order) {
        return Set.of();
    }

    /** What of earlier orders it stands on: the units it is about, the orders it names. */
    default Set<Footing> needs(Order order) {
        return Footing.of(order.entries());
    }

    /** The same of many orders of the type, by their ids, with as few looks as for one. */
    default Map<Long, Set<Footing>> needsOf(Collection<Order> orders) {
        Map<Long, Set<Footing>> needs = new HashMap<>();
        orders.forEach(order -> needs.put(order.id(), needs(order)));
        return needs;
    }

    /** Number and date were put right; whatever repeats them follows. */
    default void corrected(Order order, Registration right) {}

    /** Does what the registered order says. */
    void apply(Order order);

    /** Undoes that, or refuses as a whole where anything later stands on it. */
    void reverse(Order order);

    /** Whether {@link #reverse} can ever be asked for. */
    default boolean reversible() {
        return true;
    }

    /** The data of the paper; asked only where there is one. */
    default Record data(Order order) {
        throw new IllegalStateException(type() + " has no paper");
    }
}
