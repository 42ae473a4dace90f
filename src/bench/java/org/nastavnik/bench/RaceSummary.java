package org.nastavnik.bench;

import static org.nastavnik.bench.DocumentRace.BYTES;
import static org.nastavnik.bench.DocumentRace.CPU;
import static org.nastavnik.bench.DocumentRace.IN_A_ROW;
import static org.nastavnik.bench.DocumentRace.MEDIAN;
import static org.nastavnik.bench.Measurement.OURS;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.nastavnik.bench.race.Work;

/** The race for the eye: who is how many times slower, and which of our aims are met. */
final class RaceSummary {

    private static final List<String> OTHERS = List.of("docx4j", "poi", "poi-tl");

    private final ResultTable table;
    private final PrintStream out;

    RaceSummary(ResultTable table, PrintStream out) {
        this.table = table;
        this.out = out;
    }

    void print(List<RaceParty> parties) {
        out.println("\nMedian milliseconds a document; in brackets, how many times ours");
        table(parties, MEDIAN);
        out.println("\nThe same of the processor, where others are busy too");
        table(parties, CPU);
        out.println();
        speed();
        against(Work.ORDER, OTHERS, 50);
        floor();
        atLeast(
                "orders a second, one thread",
                value(IN_A_ROW, OURS, DocumentRace.rateOn(1)),
                3_000);
        memory();
        atMost("ms to compile 200 pages", value(OurLimits.COMPILING, OURS, MEDIAN), 1_000);
        atMost("ms of the processor for that", value(OurLimits.COMPILING, OURS, CPU), 1_000);
    }

    private void table(List<RaceParty> parties, String metric) {
        for (RaceParty party : parties) {
            StringBuilder line = new StringBuilder("%-18s".formatted(party.name()));
            for (Work work : Work.values()) {
                line.append("%22s".formatted(cell(work.id(), party.name(), metric)));
            }
            out.println(line);
        }
    }

    private String cell(String work, String engine, String metric) {
        double theirs = value(work, engine, metric);
        double ratio = theirs / value(work, OURS, metric);
        return Double.isNaN(theirs)
                ? "–"
                : String.format(Locale.ROOT, "%.3f (%.1f)", theirs, ratio);
    }

    private void speed() {
        for (Work work : Work.values()) {
            against(work, List.of(RaceParty.RIVAL), work == Work.JOURNAL ? 5 : 8);
        }
    }

    private void against(Work work, List<String> engines, double aim) {
        for (String engine : engines) {
            atLeast("times " + engine + " on " + work.id(), times(work, engine, MEDIAN), aim);
        }
    }

    private double times(Work work, String engine, String metric) {
        return value(work.id(), engine, metric) / value(work.id(), OURS, metric);
    }

    private void floor() {
        for (Work work : Work.values()) {
            atLeast("times Deflate 6 on " + work.id(), times(work, RaceParty.FLOOR, MEDIAN), 1);
        }
        for (Work work : Work.values()) {
            double size = 1 / times(work, RaceParty.FLOOR, BYTES);
            atMost("its size on " + work.id(), size, work == Work.JOURNAL ? 1.25 : 1.15);
        }
    }

    private void memory() {
        String registry = Work.REGISTRY.id();
        atMost("MiB of heap for " + registry, value(registry, OURS, "least_heap_mib"), 64);
        double few = value(registry, OURS, OurLimits.living(OurLimits.FEW));
        double many = value(registry, OURS, OurLimits.living(OurLimits.MANY));
        out.printf(
                Locale.ROOT,
                "%40s %.1f and %.1f%n",
                "MiB living at 2 000, 200 000 rows",
                few,
                many);
        atMost("MiB more for the hundredfold", many - few, 0.5);
    }

    private void atLeast(String what, double number, double aim) {
        line(number >= aim, what, number, "at least", aim);
    }

    private void atMost(String what, double number, double aim) {
        line(number <= aim, what, number, "at most", aim);
    }

    private void line(boolean met, String what, double number, String bound, double aim) {
        if (!Double.isNaN(number)) {
            out.printf(
                    Locale.ROOT,
                    "%40s %10.2f  %s %s: %s%n",
                    what,
                    number,
                    bound,
                    Measurement.number(aim),
                    met ? "met" : "NOT MET");
        }
    }

    private double value(String work, String engine, String metric) {
        OptionalDouble value = table.value(work, engine, metric);
        return value.orElse(Double.NaN);
    }
}
