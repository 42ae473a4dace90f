package org.nastavnik.lms;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Items and grades of the course. Item 1 is the course total, so the first own one is 2, as in
 * Moodle.
 */
public final class Gradebook {

    /** {@code link} 0 means that the item belongs to no activity. */
    public record Item(
            int id, String label, double maximum, String resourceId, String tag, int link) {}

    /**
     * {@code given} is scaled to the item's maximum; null when nothing has been graded fully yet.
     */
    public record Grade(Double given, String comment, Instant at) {}

    private final ConcurrentSkipListMap<Integer, Item> items = new ConcurrentSkipListMap<>();
    private final Map<Integer, Map<String, Grade>> grades = new ConcurrentHashMap<>();
    private final AtomicInteger nextId = new AtomicInteger(2);

    public Item add(String label, double maximum, String resourceId, String tag, int link) {
        return put(new Item(nextId.getAndIncrement(), label, maximum, resourceId, tag, link));
    }

    Item put(Item item) {
        items.put(item.id(), item);
        return item;
    }

    void remove(Item item) {
        items.remove(item.id());
        grades.remove(item.id());
    }

    public List<Item> items() {
        return new ArrayList<>(items.values());
    }

    Optional<Item> withId(String id) {
        return items.values().stream()
                .filter(item -> Integer.toString(item.id()).equals(id))
                .findFirst();
    }

    Optional<Item> ofLink(int instance) {
        return items.values().stream().filter(item -> item.link() == instance).findFirst();
    }

    public Optional<Grade> grade(Item item, String user) {
        return Optional.ofNullable(of(item).get(user));
    }

    Map<String, Grade> of(Item item) {
        return grades.computeIfAbsent(item.id(), id -> new ConcurrentSkipListMap<>());
    }

    void grade(Item item, String user, Grade grade) {
        of(item).put(user, grade);
    }
}
