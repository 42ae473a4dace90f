package org.nastavnik.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.it.BrowserDouble;
import org.nastavnik.it.LtiPlatformDouble;
import org.nastavnik.launch.LaunchTable;

/**
 * Gives every launch of our tables to us and to independent tools, each over its own login, and
 * fails where they judge differently without an explanation.
 */
final class LaunchVerdicts {

    private static final Path FILE = Benches.FOLDER.resolve("launch-verdicts.tsv");

    /** A tool that sets no cookie at its login still gets the rows that change the cookie. */
    private static final String NO_COOKIE = "none=none";

    private final LtiPlatformDouble platform;
    private final List<LtiParty> parties;

    private LaunchVerdicts(LtiPlatformDouble platform, List<LtiParty> parties) {
        this.platform = platform;
        this.parties = parties;
    }

    static void run(PrintStream out) throws Exception {
        List<LtiParty> parties = new ArrayList<>();
        try (LtiPlatformDouble platform = LtiPlatformDouble.start()) {
            parties.addAll(LtiParty.all(platform));
            List<LaunchVerdict> verdicts = new LaunchVerdicts(platform, parties).judge();
            write(verdicts);
            print(verdicts, out);
            requireExplained(verdicts);
        } finally {
            for (LtiParty party : parties) {
                party.close();
            }
        }
    }

    private List<LaunchVerdict> judge() {
        return LaunchTable.rows().stream().map(this::judge).toList();
    }

    private LaunchVerdict judge(LaunchTable.Row row) {
        Map<String, Integer> statuses = new LinkedHashMap<>();
        parties.forEach(party -> statuses.put(party.name(), launch(party, row).statusCode()));
        return new LaunchVerdict(row.id(), row.name(), statuses);
    }

    private HttpResponse<String> launch(LtiParty party, LaunchTable.Row row) {
        BrowserDouble browser = new BrowserDouble(party.url());
        HttpResponse<String> begun = browser.get("/lti/login?" + party.loginForm(platform), "");
        String address = begun.headers().firstValue("Location").orElseThrow();
        String cookie = BrowserDouble.cookie(begun).orElse(NO_COOKIE);
        return browser.launch(
                new BrowserDouble.Login(address, BrowserDouble.query(address), cookie),
                platform,
                row.sent());
    }

    private static void write(List<LaunchVerdict> verdicts) throws IOException {
        String tools = String.join("\t", verdicts.get(0).statuses().keySet());
        Stream<String> lines = verdicts.stream().map(LaunchVerdicts::line);
        Files.write(FILE, Stream.concat(Stream.of("launch\t" + tools), lines).toList());
    }

    private static String line(LaunchVerdict verdict) {
        return verdict.statuses().values().stream()
                .map(status -> LaunchVerdict.of(status) + " " + status)
                .collect(Collectors.joining("\t", verdict.launch() + "\t", ""));
    }

    private static void print(List<LaunchVerdict> verdicts, PrintStream out) {
        List<LaunchVerdict> different = verdicts.stream().filter(v -> !v.isUnanimous()).toList();
        different.forEach(verdict -> out.println(line(verdict).replace("\t", "  |  ")));
        out.printf("%d launches, %d judged differently%n", verdicts.size(), different.size());
        out.println(FILE);
    }

    private static void requireExplained(List<LaunchVerdict> verdicts) throws IOException {
        List<String> faults = DifferencePage.read().faults(verdicts);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    DifferencePage.FILE + ":\n" + String.join("\n", faults));
        }
    }
}
