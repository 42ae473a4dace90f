package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Registration;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/** What the council and the director have done about the acts of a school year. */
@ApplicationScoped
class LocalActs {

    @Inject Orders orders;
    @Inject Councils councils;
    @Inject Schools schools;

    /**
     * How far an act has come.
     *
     * @param annex which annex of the order it is; null for its only one
     * @param council the minutes that adopted it
     * @param effective from when the order puts it into force
     */
    record Standing(
            @Nullable String annex,
            @Nullable Registration council,
            @Nullable Registration order,
            @Nullable LocalDate effective) {

        LocalDate dayOr(LocalDate today) {
            return order == null ? today : order.date();
        }
    }

    Standing of(ActKind act, long schoolId, SchoolYear year) {
        Optional<Order> order = approving(act, schoolId, year);
        Registration given = order.map(Order::registration).orElse(null);
        return new Standing(
                order.map(approving -> annex(act, approving)).orElse(null),
                council(act, schoolId, year, given),
                given,
                order.flatMap(approving -> approving.entries().day("effective")).orElse(null));
    }

    /** A registered one before a draft; of several the last. */
    private Optional<Order> approving(ActKind act, long schoolId, SchoolYear year) {
        return around(year)
                .flatMap(one -> orders.of(schoolId, one).stream())
                .filter(order -> order.type() == OrderType.ACTS_APPROVAL && !order.state().over())
                .filter(order -> kinds(order).contains(act))
                .filter(order -> isFor(year, order.dayOr(schools.today())))
                .max(
                        Comparator.comparing((Order order) -> order.registration() != null)
                                .thenComparing(Order::id));
    }

    /** Acts of a school year are adopted and approved in the summer before it, or within it. */
    private static Stream<SchoolYear> around(SchoolYear year) {
        return Stream.of(year, new SchoolYear(year.startYear() - 1));
    }

    private static boolean isFor(SchoolYear year, LocalDate day) {
        return !day.isBefore(LocalDate.of(year.startYear(), Month.JUNE, 1))
                && !day.isAfter(LocalDate.of(year.startYear() + 1, Month.MAY, 31));
    }

    private static List<ActKind> kinds(Order order) {
        return order.entries().texts("acts.kind").stream().map(ActKind::valueOf).toList();
    }

    private static @Nullable String annex(ActKind act, Order order) {
        List<ActKind> kinds = kinds(order);
        return kinds.size() == 1 ? null : String.valueOf(kinds.indexOf(act) + 1);
    }

    /** The last minutes before the order that speak of the act. */
    private @Nullable Registration council(
            ActKind act, long schoolId, SchoolYear year, @Nullable Registration order) {
        return around(year)
                .flatMap(one -> councils.of(schoolId, one).stream())
                .filter(minutes -> minutes.items().stream().anyMatch(item -> speaksOf(item, act)))
                .map(minutes -> minutes.meeting().minutes())
                .filter(minutes -> isFor(year, minutes.date()))
                .filter(minutes -> order == null || !minutes.date().isAfter(order.date()))
                .max(Comparator.comparing(Registration::date))
                .orElse(null);
    }

    private static boolean speaksOf(CouncilItem item, ActKind act) {
        return item.said()
                .subject()
                .toLowerCase(Locale.ROOT)
                .contains(OrderWords.text("act.stem." + act));
    }
}
