package org.nastavnik.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.bench.race.Work;

/**
 * Our template engine against others and against the floor: the same documents, round by round in
 * turn.
 */
final class DocumentRace {

    private static final String HEAP = "2g";
    private static final int ROUNDS = 7;
    private static final long WARM_UP_MS = 2_000;
    private static final long ROUND_MS = 300;

    /** Whoever needs longer than this for one document is not asked again. */
    private static final double PATIENCE_MS = 5_000;

    private final ResultTable table;
    private final PrintStream out;

    DocumentRace(ResultTable table, PrintStream out) {
        this.table = table;
        this.out = out;
    }

    void run() throws IOException {
        Files.createDirectories(RaceParty.FOLDER);
        RaceBase.leave(RaceParty.BASE);
        for (Work work : Work.values()) {
            race(work);
        }
    }

    private void race(Work work) throws IOException {
        out.println(work.id());
        Map<RaceParty, RacerProcess> racers = new LinkedHashMap<>();
        try {
            SameText same = new SameText(work);
            for (RaceParty party : RaceParty.in(work)) {
                racers.put(party, line(party, work, same));
            }
            rounds(work, racers);
            if (work == Work.ORDER) {
                inARow(racers);
            }
        } finally {
            racers.values().forEach(RacerProcess::close);
        }
    }

    /** Brings a party to the start: what it makes is right. */
    private RacerProcess line(RaceParty party, Work work, SameText same) throws IOException {
        long begun = System.nanoTime();
        RacerProcess racer = RacerProcess.start(party, work, HEAP);
        racer.ready();
        table.add(work.id(), party.name(), "first_in_cold_process_ms", millisecondsSince(begun));
        Path file = RaceParty.FOLDER.resolve(work.id() + "." + party.name() + ".docx");
        byte[] document = racer.last(file);
        same.check(party.name(), document);
        table.add(work.id(), party.name(), "bytes", document.length);
        return racer;
    }

    private static double millisecondsSince(long begun) {
        return (System.nanoTime() - begun) / 1e6;
    }

    private void rounds(Work work, Map<RaceParty, RacerProcess> racers) throws IOException {
        Map<RaceParty, List<Double>> times = new LinkedHashMap<>();
        for (Map.Entry<RaceParty, RacerProcess> racer : racers.entrySet()) {
            List<Double> warmUp = run(racer.getValue(), WARM_UP_MS);
            boolean slow = warmUp.get(0) > PATIENCE_MS;
            times.put(racer.getKey(), slow ? warmUp : new ArrayList<>());
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<RaceParty, List<Double>> party : times.entrySet()) {
                List<Double> known = party.getValue();
                if (known.isEmpty() || known.get(0) < PATIENCE_MS) {
                    known.addAll(run(racers.get(party.getKey()), ROUND_MS));
                }
            }
        }
        times.forEach((party, known) -> record(work, party, Timings.of(known)));
    }

    private static List<Double> run(RacerProcess racer, long milliseconds) throws IOException {
        List<Double> times = new ArrayList<>();
        for (double time : racer.run(milliseconds)) {
            times.add(time);
        }
        return times;
    }

    private void record(Work work, RaceParty party, Timings times) {
        table.add(work.id(), party.name(), "median_ms", times.median());
        table.add(work.id(), party.name(), "p90_ms", times.p90());
        table.add(work.id(), party.name(), "documents_per_s", 1000 / times.median());
        out.printf("  %-18s %10.3f ms  (%d)%n", party.name(), times.median(), times.count());
    }

    private void inARow(Map<RaceParty, RacerProcess> racers) throws IOException {
        for (int threads = 1; threads <= 2; threads++) {
            for (Map.Entry<RaceParty, RacerProcess> racer : racers.entrySet()) {
                String metric = "documents_per_s_" + threads + "_threads";
                double rate = racer.getValue().burst(threads);
                table.add("W5-orders-in-a-row", racer.getKey().name(), metric, rate);
            }
        }
    }
}
