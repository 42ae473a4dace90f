package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A year of school № 644 by pressing what people press, from «Начать новый год» to the closed year
 * and its register of orders; the papers are kept in target/papers/year.
 */
@EnabledIf("org.nastavnik.it.Chromium#isInstalled")
class YearInBrowserIT {

    private static final Path PAPERS = Path.of("target", "papers", "year");

    private static DemonstrationTown town;
    private static Chromium chromium;

    @BeforeAll
    static void open() throws IOException {
        Files.createDirectories(PAPERS);
        town = DemonstrationTown.apart("year");
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        town.close();
    }

    private static BrowserVisitor enter(String username) {
        return new BrowserVisitor(town, chromium, username);
    }

    @Test
    void yearGoesFromItsBeginningToItsLastOrder() throws Exception {
        try (BrowserVisitor curator = enter("curator3");
                BrowserVisitor director = enter("director3");
                BrowserVisitor mentor = enter("mentor3b");
                BrowserVisitor mentee = enter("mentee3")) {
            YearOffice office = new YearOffice(curator, director, PAPERS);
            new CuratorInAutumn(curator, director, office, PAPERS).walk();
            work(new CuratorInSpring(curator, office, PAPERS), mentor, mentee, office);
        }
        Office.print(PAPERS);
        assertThat(brokenPapers()).isEmpty();
    }

    private static void work(
            CuratorInSpring curator,
            BrowserVisitor mentor,
            BrowserVisitor mentee,
            YearOffice office) {
        MentorsYear pair = new MentorsYear(mentor, mentee, office);
        pair.planTheWork();
        curator.approvePlans();
        pair.printThePlan(office.lastNumber());
        pair.meet();
        pair.confirm();
        curator.closeTheMonth();
        if (YearDays.longEnoughToReplace()) {
            curator.replaceAMentor();
        }
        curator.openTheSurvey();
        pair.answer();
        curator.readTheSurvey();
        pair.finishThePlan();
        end(curator);
    }

    private static void end(CuratorInSpring curator) {
        curator.complete();
        curator.prepareTheFinalEvent();
        curator.reward();
        curator.printBases();
        curator.handInTheCompendium();
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
