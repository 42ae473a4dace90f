package org.nastavnik.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nastavnik.bench.race.Work;

/**
 * Our template engine against others and against the floor: the same documents, round by round in
 * turn.
 */
final class DocumentRace {

    static final String IN_A_ROW = "W5-orders-in-a-row";
    static final String MEDIAN = "median_ms";
    static final String CPU = "median_cpu_ms";
    static final String BYTES = "bytes";
    static final String COLD = "first_in_cold_process_ms";

    private static final String HEAP = "2g";
    private static final int ROUNDS = 7;
    private static final long WARM_UP_MS = 5_000;
    private static final long ROUND_MS = 300;
    private static final double LONGEST_MS = 6_000;

    /**
     * Whoever needs longer than this for the first registry, the rival excepted, makes no other.
     */
    private static final double PATIENCE_MS = 5_000;

    private final ResultTable table;
    private final PrintStream out;
    private final List<RaceParty> parties;

    DocumentRace(ResultTable table, PrintStream out, List<RaceParty> parties) {
        this.table = table;
        this.out = out;
        this.parties = parties;
    }

    /** A party at the start, and what its documents took. */
    private record Runner(RaceParty party, RacerProcess process, List<RacerProcess.Time> times) {

        void warmUp() throws IOException {
            process.run(WARM_UP_MS);
        }

        void round() throws IOException {
            if (times.stream().mapToDouble(RacerProcess.Time::wall).sum() < LONGEST_MS) {
                times.addAll(process.run(ROUND_MS));
            }
        }
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
        List<Runner> runners = new ArrayList<>();
        try {
            SameText same = new SameText(work);
            for (RaceParty party : parties) {
                if (party.works().contains(work)) {
                    line(party, work, same, runners);
                }
            }
            rounds(work, runners);
            if (work == Work.ORDER) {
                inARow(runners);
            }
        } finally {
            runners.forEach(runner -> runner.process().close());
        }
    }

    /** Brings a party to the start, where what it makes is right. */
    private void line(RaceParty party, Work work, SameText same, List<Runner> runners)
            throws IOException {
        long begun = System.nanoTime();
        RacerProcess process = RacerProcess.start(party, work, HEAP);
        Runner runner = new Runner(party, process, new ArrayList<>());
        runners.add(runner);
        double first = process.ready();
        if (work == Work.ORDER) {
            table.add(work.id(), party.name(), COLD, (System.nanoTime() - begun) / 1e6);
        }
        Path file = RaceParty.FOLDER.resolve(work.id() + "." + party.name() + ".docx");
        byte[] document = process.last(file);
        same.check(party.name(), document);
        table.add(work.id(), party.name(), BYTES, document.length);
        boolean rival = party.name().equals(RaceParty.RIVAL);
        if (work == Work.REGISTRY && first > PATIENCE_MS && !rival) {
            process.close();
            runners.remove(runner);
            record(work, party, List.of(new RacerProcess.Time(first, Double.NaN)));
        }
    }

    private void rounds(Work work, List<Runner> runners) throws IOException {
        for (Runner runner : runners) {
            runner.warmUp();
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Runner runner : runners) {
                runner.round();
            }
        }
        runners.forEach(runner -> record(work, runner.party(), runner.times()));
    }

    private void record(Work work, RaceParty party, List<RacerProcess.Time> made) {
        Timings times = Timings.of(made.stream().map(RacerProcess.Time::wall).toList());
        Timings cpu = Timings.of(made.stream().map(RacerProcess.Time::cpu).toList());
        table.add(work.id(), party.name(), MEDIAN, times.median());
        table.add(work.id(), party.name(), "p90_ms", times.p90());
        if (!Double.isNaN(cpu.median())) {
            table.add(work.id(), party.name(), CPU, cpu.median());
        }
        table.add(work.id(), party.name(), "documents_per_s", 1000 / times.median());
        table.add(work.id(), party.name(), "documents_timed", times.count());
        out.printf("  %-18s %10.3f ms  (%d)%n", party.name(), times.median(), times.count());
    }

    private void inARow(List<Runner> runners) throws IOException {
        for (int threads = 1; threads <= 2; threads++) {
            for (Runner runner : runners) {
                double rate = runner.process().burst(threads);
                table.add(IN_A_ROW, runner.party().name(), rateOn(threads), rate);
            }
        }
    }

    static String rateOn(int threads) {
        return "documents_per_s_" + threads + "_threads";
    }
}
