package org.nastavnik.bench;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.nastavnik.it.LtiPlatformDouble;

/** Login and launch at 32 connections: ours and others, round by round in turn. */
final class LtiBench {

    private static final String WORK = "login-and-launch";
    private static final String FLOOR = "floor-rs256-verify";
    private static final int ROUNDS = 8;
    private static final int PERSONS = 800;

    private final ResultTable table;
    private final PrintStream out;
    private final LtiPlatformDouble platform;

    private LtiBench(ResultTable table, PrintStream out, LtiPlatformDouble platform) {
        this.table = table;
        this.out = out;
        this.platform = platform;
    }

    /** A tool, and what its crowds took. */
    private record Runner(LtiParty party, LaunchCrowd crowd, List<LaunchCrowd.Visited> visited) {}

    static void run(ResultTable table, PrintStream out) throws Exception {
        List<LtiParty> parties = new ArrayList<>();
        // else it waits for more to send, and whoever asks it for keys at each launch waits too
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try (LtiPlatformDouble platform = LtiPlatformDouble.start()) {
            parties.addAll(LtiParty.all(platform));
            LtiBench bench = new LtiBench(table, out, platform);
            bench.race(parties);
            bench.floor();
        } finally {
            for (LtiParty party : parties) {
                party.close();
            }
        }
    }

    private void race(List<LtiParty> parties) throws Exception {
        List<Runner> runners =
                parties.stream()
                        .map(p -> new Runner(p, new LaunchCrowd(p, platform), new ArrayList<>()))
                        .toList();
        for (Runner runner : runners) {
            WarmUp.by(() -> round(runner), WarmUp.LONGEST);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Runner runner : runners) {
                runner.visited().add(visited(runner));
            }
        }
        runners.forEach(this::record);
    }

    private WarmUp.Round round(Runner runner) throws Exception {
        LaunchCrowd.Visited visited = visited(runner);
        return new WarmUp.Round(visited.seconds(), visited.processor().tool());
    }

    private LaunchCrowd.Visited visited(Runner runner) throws Exception {
        LaunchCrowd.Visited visited = runner.crowd().visit(PERSONS);
        out.printf(
                "%-10s %7.1f launches a second, %5.2f ms of the processor for each%n",
                runner.party().name(),
                PERSONS / visited.seconds(),
                visited.processor().tool() * 1e3 / PERSONS);
        return visited;
    }

    private void record(Runner runner) {
        String tool = runner.party().name();
        List<LaunchCrowd.Visited> visited = runner.visited();
        double launches = PERSONS * visited.size();
        double seconds = visited.stream().mapToDouble(LaunchCrowd.Visited::seconds).sum();
        Timings times =
                Timings.of(visited.stream().flatMap(v -> v.milliseconds().stream()).toList());
        Bill bill =
                visited.stream()
                        .map(LaunchCrowd.Visited::processor)
                        .reduce(new Bill(0, 0, 0), Bill::plus);
        table.add(WORK, tool, "launches_per_s", launches / seconds);
        table.add(WORK, tool, "p50_ms", times.median());
        table.add(WORK, tool, "p99_ms", times.p99());
        table.add(WORK, tool, "launches_per_core_s", launches / bill.tool());
        table.add(
                WORK,
                tool,
                "launches_per_core_s_with_database",
                launches / (bill.tool() + bill.database()));
        table.add(WORK, tool, "tool_cpu_ms", bill.tool() * 1e3 / launches);
        table.add(WORK, tool, "database_cpu_ms", bill.database() * 1e3 / launches);
        table.add(WORK, tool, "generator_cpu_ms", bill.generator() * 1e3 / launches);
    }

    /** The signature alone, by the library that we use, on one thread. */
    private void floor() throws Exception {
        String token =
                new SignedLaunches(platform.toolAt("http://localhost:8080"))
                        .token("n".repeat(43), 1, Instant.now());
        SignedJWT parsed = SignedJWT.parse(token);
        RSASSAVerifier verifier = new RSASSAVerifier(platform.keys().publicKey());
        verify(parsed, verifier, 20_000);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        int verified = 20_000;
        long cpu = threads.getCurrentThreadCpuTime();
        verify(parsed, verifier, verified);
        double seconds = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
        table.add(WORK, FLOOR, "launches_per_core_s", verified / seconds);
        table.add(WORK, FLOOR, "tool_cpu_ms", seconds * 1e3 / verified);
        table.add(WORK, FLOOR, "token_bytes", token.length());
    }

    private static void verify(SignedJWT token, RSASSAVerifier verifier, int times)
            throws Exception {
        for (int i = 0; i < times; i++) {
            // a fresh one: a token remembers that it was verified
            if (!SignedJWT.parse(token.serialize()).verify(verifier)) {
                throw new IllegalStateException("a good signature was not verified");
            }
        }
    }
}
