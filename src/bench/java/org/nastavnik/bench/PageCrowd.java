package org.nastavnik.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Walkers at the same time, each on a connection of his own. */
final class PageCrowd {

    private final int port;
    private final List<Walker> walkers;

    PageCrowd(int port, List<Walker> walkers) {
        this.port = port;
        this.walkers = walkers;
    }

    /**
     * What came of a while.
     *
     * @param milliseconds by name of the page
     */
    record Walked(double seconds, Map<String, Queue<Double>> milliseconds) {

        double perSecond() {
            return milliseconds.values().stream().mapToInt(Queue::size).sum() / seconds;
        }
    }

    /**
     * @param thinkMillis how long one rests after a page, in the middle
     */
    Walked walk(int seconds, double thinkMillis) throws Exception {
        Map<String, Queue<Double>> times = new ConcurrentHashMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(walkers.size());
        long begun = System.nanoTime();
        long end = begun + seconds * 1_000_000_000L;
        try {
            List<Future<?>> ends = new ArrayList<>();
            for (int i = 0; i < walkers.size(); i++) {
                Walker walker = walkers.get(i);
                Random random = new Random(i);
                ends.add(
                        threads.submit(
                                () -> {
                                    walk(walker, thinkMillis, random, end, times);
                                    return null;
                                }));
            }
            for (Future<?> walked : ends) {
                walked.get();
            }
        } finally {
            threads.shutdownNow();
        }
        return new Walked((System.nanoTime() - begun) / 1e9, times);
    }

    private void walk(
            Walker walker,
            double thinkMillis,
            Random random,
            long end,
            Map<String, Queue<Double>> times)
            throws IOException, InterruptedException {
        List<WalkedPage> pages = walker.pages();
        try (Wire wire = new Wire(port)) {
            for (int i = random.nextInt(pages.size()); System.nanoTime() < end; i++) {
                WalkedPage page = pages.get(i % pages.size());
                Thread.sleep((long) (thinkMillis / walker.hurry() * (0.5 + random.nextDouble())));
                long came = System.nanoTime();
                walker.open(page, wire);
                times.computeIfAbsent(page.name(), name -> new ConcurrentLinkedQueue<>())
                        .add((System.nanoTime() - came) / 1e6);
            }
        }
    }
}
