package org.nastavnik.bench.race;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A JVM that holds one engine and one work, and makes documents when it is told to. It answers each
 * line of its input with a line; what engines print themselves goes to the log.
 */
public final class Racer {

    /** Two thousand in a row, or as many as can be made in that time. */
    private static final int BURST = 2000;

    private static final long LONGEST_BURST = 3_000_000_000L;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Engine engine;
    private byte[] last = {};

    private Racer(Engine engine) {
        this.engine = engine;
    }

    public static void main(String[] args) throws Exception {
        PrintStream answers = System.out;
        System.setOut(System.err);
        Engine engine = (Engine) Class.forName(args[0]).getDeclaredConstructor().newInstance();
        engine.prepare(Work.valueOf(args[1]));
        Racer racer = new Racer(engine);
        answers.println(racer.one().wall());
        BufferedReader orders =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            answers.println(racer.obey(order.split(" ", 2)));
        }
    }

    private String obey(String[] order) throws Exception {
        return switch (order[0]) {
            case "run" -> run(Long.parseLong(order[1]));
            case "burst" -> burst(Integer.parseInt(order[1]));
            case "save" -> save(Path.of(order[1]));
            default -> throw new IllegalArgumentException(order[0]);
        };
    }

    /** Milliseconds by the clock on the wall, and those that the processor spent. */
    private record Time(double wall, double cpu) {

        @Override
        public String toString() {
            return wall + ":" + cpu;
        }
    }

    /** The time of every document made until the time is over, of one at least. */
    private String run(long milliseconds) throws Exception {
        StringJoiner times = new StringJoiner(" ");
        long begun = System.nanoTime();
        do {
            times.add(one().toString());
        } while ((System.nanoTime() - begun) / 1e6 < milliseconds);
        return times.toString();
    }

    private Time one() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(32, last.length));
        long spent = THREADS.getCurrentThreadCpuTime();
        long begun = System.nanoTime();
        engine.make(out);
        long ended = System.nanoTime();
        double cpu = (THREADS.getCurrentThreadCpuTime() - spent) / 1e6;
        last = out.toByteArray();
        return new Time((ended - begun) / 1e6, cpu);
    }

    private String save(Path file) throws IOException {
        Files.write(file, last);
        return Integer.toString(last.length);
    }

    /** Documents per second where so many threads make as many as they can. */
    private String burst(int threads) throws Exception {
        AtomicInteger left = new AtomicInteger(BURST);
        AtomicInteger failed = new AtomicInteger();
        long begun = System.nanoTime();
        long end = begun + LONGEST_BURST;
        Thread[] workers = new Thread[threads];
        for (int i = 0; i < threads; i++) {
            workers[i] = new Thread(() -> work(left, failed, end));
            workers[i].start();
        }
        for (Thread worker : workers) {
            worker.join();
        }
        if (failed.get() > 0) {
            throw new IllegalStateException("not for many threads");
        }
        int made = BURST - Math.max(0, left.get());
        return made + " " + (System.nanoTime() - begun) / 1e9;
    }

    private void work(AtomicInteger left, AtomicInteger failed, long end) {
        try {
            while (System.nanoTime() < end && left.getAndDecrement() > 0) {
                engine.make(new Counting());
            }
        } catch (Exception e) {
            e.printStackTrace();
            failed.incrementAndGet();
        }
    }

    private static final class Counting extends OutputStream {
        @Override
        public void write(int b) {}

        @Override
        public void write(byte[] bytes, int from, int length) {}
    }
}
