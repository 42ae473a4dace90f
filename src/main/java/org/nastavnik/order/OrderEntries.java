package org.nastavnik.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.RuleBroken;

/** What has been filled into an order, by the names of its fields. */
record OrderEntries(List<OrderEntry> all) {

    Optional<String> text(String name) {
        return texts(name).stream().findFirst();
    }

    String required(String name) {
        return text(name).orElseThrow(() -> new RuleBroken("order.rule.incomplete"));
    }

    List<String> texts(String name) {
        return each(name, OrderEntry::content);
    }

    Optional<LocalDate> day(String name) {
        return text(name).map(LocalDate::parse);
    }

    LocalDate requiredDay(String name) {
        return day(name).orElseThrow(() -> new RuleBroken("order.rule.incomplete"));
    }

    /** A box that is ticked. */
    boolean has(String name) {
        return text(name).isPresent();
    }

    Optional<Long> person(String name) {
        return persons(name).stream().findFirst();
    }

    long requiredPerson(String name) {
        return person(name).orElseThrow(() -> new RuleBroken("order.rule.incomplete"));
    }

    List<Long> persons(String name) {
        return each(name, OrderEntry::personId).stream().distinct().toList();
    }

    /** Everybody named in any field. */
    List<Long> persons() {
        return every(OrderEntry::personId);
    }

    List<Long> units() {
        return every(OrderEntry::unitId);
    }

    List<Long> units(String name) {
        return each(name, OrderEntry::unitId).stream().distinct().toList();
    }

    /** All that was typed, as lines that can be compared. */
    List<String> typed() {
        return all.stream()
                .map(entry -> entry.name() + " " + entry.place() + " " + entry.typed())
                .sorted()
                .toList();
    }

    Set<String> unitClaims() {
        return claims("unit:", units());
    }

    Set<String> personClaims() {
        return claims("person:", persons());
    }

    static Set<String> claims(String what, Collection<Long> ids) {
        return ids.stream().map(id -> what + id).collect(Collectors.toSet());
    }

    List<Long> cited(String name) {
        return each(name, OrderEntry::citedId);
    }

    /** Every order named in any field. */
    List<Long> cited() {
        return every(OrderEntry::citedId);
    }

    /** The rows of a table, each with the names of its columns. */
    List<OrderEntries> rows(String name) {
        TreeMap<Integer, List<OrderEntry>> byPlace = new TreeMap<>();
        String start = name + ".";
        all.stream()
                .filter(entry -> entry.name().startsWith(start))
                .forEach(
                        entry ->
                                byPlace.computeIfAbsent(entry.place(), p -> new ArrayList<>())
                                        .add(entry.named(entry.name().substring(start.length()))));
        return byPlace.values().stream().map(OrderEntries::new).toList();
    }

    private <T> List<T> each(String name, Function<OrderEntry, @Nullable T> value) {
        return values(all.stream().filter(entry -> entry.name().equals(name)), value);
    }

    private <T> List<T> every(Function<OrderEntry, @Nullable T> value) {
        return values(all.stream(), value).stream().distinct().toList();
    }

    private static <T> List<T> values(
            Stream<OrderEntry> entries, Function<OrderEntry, @Nullable T> value) {
        return entries.flatMap(entry -> Stream.ofNullable(value.apply(entry)))
                .map(Objects::requireNonNull)
                .toList();
    }
}
