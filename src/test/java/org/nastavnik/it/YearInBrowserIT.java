package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * A year of school № 644 by pressing what people press, from «Начать новый год» to the closed year
 * and its register of orders; the papers are kept in target/papers/year.
 */
@Apart
@EnabledIf("org.nastavnik.it.Chromium#isInstalled")
class YearInBrowserIT {

    private static final Path PAPERS = Path.of("target", "papers", "year");

    private static DemonstrationTown town;
    private static Chromium chromium;

    @BeforeAll
    static void open() throws IOException {
        Files.createDirectories(PAPERS);
        chromium = new Chromium();
        town = DemonstrationTown.apart("year");
    }

    @AfterAll
    static void close() {
        chromium.close();
        if (town != null) {
            town.close();
        }
    }

    private static BrowserVisitor enter(String username) {
        return new BrowserVisitor(town.lms().baseUrl(), chromium, username);
    }

    @Test
    void yearGoesFromItsBeginningToItsLastOrder() throws Exception {
        try (BrowserVisitor curator = enter("curator3");
                BrowserVisitor director = enter("director3");
                BrowserVisitor mentor = enter("mentor3b");
                BrowserVisitor mentee = enter("mentee3")) {
            List<BrowserVisitor> people = List.of(curator, director, mentor, mentee);
            YearOffice office = new YearOffice(curator, director, PAPERS);
            try {
                YearsMonitoring monitoring = new YearsMonitoring(office, mentor, mentee);
                prepare(office);
                work(office, new MentorsYear(mentor, mentee, office), monitoring);
                new MentorsPractice(mentor, office).walk();
                end(office, monitoring);
            } catch (RuntimeException | AssertionError failed) {
                leaveTraces(people);
                throw failed;
            }
        }
        Office.print(PAPERS);
        assertThat(brokenPapers()).isEmpty();
    }

    private static void leaveTraces(List<BrowserVisitor> people) throws IOException {
        for (BrowserVisitor one : people) {
            one.leaveTrace();
        }
    }

    private static void prepare(YearOffice office) throws IOException {
        new YearsStart(office).walk();
        new YearsPeople(office).walk();
        new YearsPairs(office).walk();
    }

    private static void work(YearOffice office, MentorsYear pair, YearsMonitoring monitoring) {
        YearsWork curator = new YearsWork(office);
        pair.planTheWork();
        curator.approvePlans();
        pair.printThePlan(office.lastNumber());
        pair.meet();
        pair.confirm();
        curator.closeTheMonth();
        if (YearDays.longEnoughToReplace()) {
            new YearsPairs(office).replaceAMentor();
        }
        curator.openTheSurvey();
        pair.answer();
        curator.readTheSurvey();
        monitoring.diagnose();
        pair.finishThePlan();
    }

    private static void end(YearOffice office, YearsMonitoring monitoring) {
        YearsEnd curator = new YearsEnd(office);
        curator.prepareTheFinalEvent();
        new YearsResults(office).walk();
        monitoring.walk();
        curator.complete();
        curator.reward();
        curator.printBases();
        new YearsCompendium(office).walk();
        curator.closeTheYear();
        curator.printTheRegister();
    }

    /** Those that neither Word nor a reader of PDF would open. */
    private static List<String> brokenPapers() throws IOException {
        try (Stream<Path> files = Files.list(PAPERS)) {
            return files.filter(file -> !opens(file)).map(Path::toString).toList();
        }
    }

    private static boolean opens(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String start = new String(bytes, 0, 4, StandardCharsets.US_ASCII);
            return file.toString().endsWith(".pdf") ? start.equals("%PDF") : start.startsWith("PK");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
