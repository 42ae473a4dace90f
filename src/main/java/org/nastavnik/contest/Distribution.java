package org.nastavnik.contest;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Deals works out to experts: each work gets as many as it needs, nobody a work that he may not
 * judge, and loads differ as little as that allows. First everyone who has least takes the next
 * work; then works wander along chains from the busiest to the least busy until none gets shorter.
 */
final class Distribution {

    /**
     * @param barred who may not judge it, or has given it back
     * @param held who has it already and keeps it
     */
    record Work(long id, Set<Long> barred, Set<Long> held) {

        boolean mayGoTo(long expert) {
            return !barred.contains(expert) && !held.contains(expert);
        }
    }

    private final List<Long> experts;
    private final int each;
    private final Map<Long, Integer> loads = new TreeMap<>();
    private final Map<Work, Set<Long>> dealt = new LinkedHashMap<>();

    /**
     * @param each how many experts a work needs
     */
    Distribution(List<Long> experts, int each) {
        this.experts = experts.stream().sorted().toList();
        this.each = each;
        experts.forEach(expert -> loads.put(expert, 0));
    }

    /** New experts of each work; works for whom there are too few get those there are. */
    Map<Long, Set<Long>> of(List<Work> works) {
        for (Work work : works) {
            work.held().forEach(expert -> loads.computeIfPresent(expert, (e, n) -> n + 1));
        }
        works.stream()
                .sorted(Comparator.comparingLong(this::choice).thenComparing(Work::id))
                .forEach(this::deal);
        while (level()) {
            // one work has moved on
        }
        Map<Long, Set<Long>> result = new LinkedHashMap<>();
        dealt.forEach((work, to) -> result.put(work.id(), to));
        return result;
    }

    private long choice(Work work) {
        return experts.stream().filter(work::mayGoTo).count();
    }

    private void deal(Work work) {
        Set<Long> to = new TreeSet<>();
        experts.stream()
                .filter(work::mayGoTo)
                .sorted(Comparator.comparing(this::load))
                .limit(Math.max(0, each - work.held().size()))
                .forEach(to::add);
        to.forEach(expert -> loads.merge(expert, 1, Integer::sum));
        dealt.put(work, to);
    }

    private int load(long expert) {
        return loads.getOrDefault(expert, 0);
    }

    /**
     * Finds a chain from an expert to one who has at least two works less, and moves a work along
     * each of its steps.
     */
    private boolean level() {
        for (long busy : experts) {
            Map<Long, Step> reached = reach(busy);
            Optional<Long> idle =
                    reached.keySet().stream()
                            .filter(expert -> load(expert) <= load(busy) - 2)
                            .findFirst();
            if (idle.isPresent()) {
                move(busy, idle.get(), reached);
                return true;
            }
        }
        return false;
    }

    /** The work that comes to an expert, and from whom. */
    private record Step(long from, Work work) {}

    private Map<Long, Step> reach(long start) {
        Map<Long, Step> reached = new LinkedHashMap<>();
        Deque<Long> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            long from = open.remove();
            dealt.forEach(
                    (work, to) -> {
                        if (to.contains(from)) {
                            takers(work, to, start, reached)
                                    .forEach(
                                            taker -> {
                                                reached.put(taker, new Step(from, work));
                                                open.add(taker);
                                            });
                        }
                    });
        }
        return reached;
    }

    private List<Long> takers(Work work, Set<Long> to, long start, Map<Long, Step> reached) {
        return experts.stream()
                .filter(expert -> expert != start && !reached.containsKey(expert))
                .filter(expert -> work.mayGoTo(expert) && !to.contains(expert))
                .toList();
    }

    private void move(long busy, long idle, Map<Long, Step> reached) {
        long to = idle;
        while (to != busy) {
            Step step = Objects.requireNonNull(reached.get(to));
            Set<Long> experts = Objects.requireNonNull(dealt.get(step.work()));
            experts.remove(step.from());
            experts.add(to);
            to = step.from();
        }
        loads.merge(busy, -1, Integer::sum);
        loads.merge(idle, 1, Integer::sum);
    }
}
