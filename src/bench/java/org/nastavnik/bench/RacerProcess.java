package org.nastavnik.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nastavnik.bench.race.Racer;
import org.nastavnik.bench.race.Work;

/** An engine in a JVM of its own, waiting for orders. It ends with us, however we end. */
final class RacerProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;
    private final PrintStream orders;
    private final Path log;

    private RacerProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
        this.answers =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    static RacerProcess start(RaceParty party, Work work, String heap) throws IOException {
        Path log = RaceParty.FOLDER.resolve(work + "." + party.name() + ".log");
        Files.createDirectories(log.getParent());
        ProcessBuilder builder = new ProcessBuilder(command(party, work, heap));
        builder.redirectError(log.toFile());
        return new RacerProcess(builder.start(), log);
    }

    private static List<String> command(RaceParty party, Work work, String heap) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + heap, "-XX:+UseParallelGC", "-Dfile.encoding=UTF-8"));
        command.add("-Drace.folder=" + RaceParty.FOLDER);
        command.add("-Drace.base=" + RaceParty.BASE);
        command.addAll(List.of("-cp", party.classPath()));
        command.addAll(List.of(Racer.class.getName(), party.engine(), work.name()));
        return command;
    }

    /** Blocks until the first document is made; tells how long that took without the start. */
    double ready() throws IOException {
        return Double.parseDouble(answer());
    }

    /** What a document took: by the clock on the wall, and of the processor. */
    record Time(double wall, double cpu) {

        private static Time of(String answer) {
            String[] both = answer.split(":");
            return new Time(Double.parseDouble(both[0]), Double.parseDouble(both[1]));
        }
    }

    /** The time of every document made in so many milliseconds. */
    List<Time> run(long milliseconds) throws IOException {
        return Arrays.stream(ask("run " + milliseconds).split(" ")).map(Time::of).toList();
    }

    /** Documents per second. */
    double burst(int threads) throws IOException {
        String[] answer = ask("burst " + threads).split(" ");
        return Integer.parseInt(answer[0]) / Double.parseDouble(answer[1]);
    }

    byte[] last(Path file) throws IOException {
        ask("save " + file.toAbsolutePath());
        return Files.readAllBytes(file);
    }

    private String ask(String order) throws IOException {
        orders.println(order);
        return answer();
    }

    private String answer() throws IOException {
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("ended early, see " + log);
        }
        return answer;
    }

    @Override
    public void close() {
        orders.close();
        try {
            if (!process.waitFor(2, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
