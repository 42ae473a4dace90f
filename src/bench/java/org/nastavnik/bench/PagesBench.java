package org.nastavnik.bench;

import static org.nastavnik.bench.Measurement.OURS;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nastavnik.it.LtiPlatformDouble;

/** Every page of a school of 150 persons, 50 of whom look at once. */
final class PagesBench {

    private static final String ALL = "all-pages";
    private static final String DATABASE = "bench_pages";
    private static final String FLOOR = "floor-health-live";
    private static final int LONGEST_WARM_UP =
            Integer.getInteger("pages.warmUp", (int) WarmUp.LONGEST);
    private static final int ROUND_SECONDS = 15;
    private static final int SECONDS = Integer.getInteger("pages.seconds", 300);

    /** Statements that one page repeats so often are printed; 0 for none. */
    private static final int SHOWN = Integer.getInteger("pages.repeated", 0);

    /** Of what the machine could do: busy, and yet nobody stands in a queue for long. */
    private static final double LOAD = 0.6;

    private final ResultTable table;
    private final PrintStream out;
    private final int port;
    private final List<Walker> walkers;

    private PagesBench(ResultTable table, PrintStream out, int port, List<Walker> walkers) {
        this.table = table;
        this.out = out;
        this.port = port;
        this.walkers = walkers;
    }

    static void run(ResultTable table, PrintStream out) throws Exception {
        try (LtiPlatformDouble platform = LtiPlatformDouble.start();
                LtiParty service = LtiParty.ours(platform, DATABASE);
                SchoolOfPages school = new SchoolOfPages(DATABASE)) {
            school.fill();
            List<Walker> walkers = Walker.all(platform, service.url());
            PagesBench bench = new PagesBench(table, out, service.port(), walkers);
            bench.tryAll(school);
            bench.measure();
        }
    }

    /**
     * Each page twice: all that is wrong is told at once, before anything is measured; and what the
     * second look asks of the database, when the service is at rest.
     */
    private void tryAll(SchoolOfPages school) throws Exception {
        List<String> troubles = new ArrayList<>();
        try (Wire wire = new Wire(port)) {
            for (Map.Entry<WalkedPage, Walker> tried : firstOfEach().entrySet()) {
                try {
                    tried.getValue().open(tried.getKey(), wire);
                    count(tried.getKey(), tried.getValue(), wire, school);
                } catch (IllegalStateException e) {
                    troubles.add(String.valueOf(e.getMessage()));
                }
            }
        }
        if (!troubles.isEmpty()) {
            throw new IllegalStateException(String.join("\n", troubles));
        }
    }

    private void count(WalkedPage page, Walker walker, Wire wire, SchoolOfPages school)
            throws Exception {
        if (SHOWN > 0) {
            school.listen();
        }
        long before = school.queries();
        walker.open(page, wire);
        long queries = school.queries() - before;
        table.add(page.name(), OURS, "queries", queries);
        out.printf("%-40s %4d queries%n", page.name(), queries);
        if (SHOWN > 0) {
            school.repeated(SHOWN).forEach(line -> out.println("    " + line));
        }
    }

    /** Each page once, with one who may see it. */
    private Map<WalkedPage, Walker> firstOfEach() {
        Map<String, WalkedPage> named = new TreeMap<>();
        Map<WalkedPage, Walker> first = new TreeMap<>(Comparator.comparing(WalkedPage::name));
        for (Walker walker : walkers) {
            for (WalkedPage page : walker.pages()) {
                if (named.putIfAbsent(page.name(), page) == null) {
                    first.put(page, walker);
                }
            }
        }
        return first;
    }

    private void measure() throws Exception {
        PageCrowd crowd = new PageCrowd(port, walkers);
        WarmUp.by(() -> round(crowd), LONGEST_WARM_UP);
        double most = crowd.walk(ROUND_SECONDS, 0).perSecond();
        double think = walkers.size() * 1000 / (LOAD * most);
        out.printf(
                "%d users; %.0f pages a second without a rest, so each rests %.0f ms in the"
                        + " middle after a page, and who leads the school a fifth of that%n",
                walkers.size(), most, think);
        PageCrowd.Walked walked = crowd.walk(SECONDS, think);
        table.add(ALL, OURS, "users", walkers.size());
        table.add(ALL, OURS, "think_ms", think);
        table.add(ALL, OURS, "most_pages_per_s", most);
        table.add(ALL, OURS, "pages_per_s", walked.perSecond());
        record(walked);
    }

    private static WarmUp.Round round(PageCrowd crowd) throws Exception {
        return new WarmUp.Round(ROUND_SECONDS, 1 / crowd.walk(ROUND_SECONDS, 0).perSecond());
    }

    private void record(PageCrowd.Walked walked) {
        Map<String, Timings> pages = new TreeMap<>();
        walked.milliseconds()
                .forEach((name, times) -> pages.put(name, Timings.of(List.copyOf(times))));
        Timings floor = pages.remove(Walker.FLOOR.name());
        pages.forEach((name, times) -> add(name, OURS, times));
        add(
                ALL,
                OURS,
                Timings.of(
                        walked.milliseconds().entrySet().stream()
                                .filter(e -> !e.getKey().equals(Walker.FLOOR.name()))
                                .flatMap(e -> e.getValue().stream())
                                .toList()));
        add(ALL, FLOOR, floor);
        pages.entrySet().stream()
                .max(Comparator.comparing(e -> e.getValue().p99()))
                .ifPresent(
                        worst ->
                                table.add(
                                        "worst: " + worst.getKey(),
                                        OURS,
                                        "p99_ms",
                                        worst.getValue().p99()));
    }

    private void add(String work, String engine, Timings times) {
        table.add(work, engine, "count", times.count());
        table.add(work, engine, "p50_ms", times.median());
        table.add(work, engine, "p99_ms", times.p99());
    }
}
