package org.nastavnik.bench;

import static org.nastavnik.bench.Measurement.OURS;

import org.nastavnik.lms.LmsBrowser;
import org.nastavnik.lms.LmsServer;
import org.nastavnik.lms.LmsSettings;
import org.nastavnik.lms.Page;

/**
 * From the activity in the course to the first page of the service, the part of the demonstration
 * LMS included, beside one request that does nothing.
 */
final class LaunchBench {

    private static final String WORK = "launch-to-first-page";
    private static final String USER = "curator1";
    private static final int WARM_UPS = 10;
    private static final int RUNS = 50;

    private LmsBrowser browser;

    static void run(ResultTable table) throws Exception {
        try (LmsServer lms = LmsServer.start(LmsSettings.onAnyPort());
                Tool tool = new Tool("nastavnik-demo.jar")) {
            tool.server.secondsUntil(tool::ready);
            introduce(lms, tool);
            new LaunchBench().measure(table, lms, tool);
        }
    }

    private static void introduce(LmsServer lms, Tool tool) {
        LmsBrowser administrator = new LmsBrowser();
        administrator.signIn(lms, "admin");
        administrator.register(lms, tool.url + "/lti/register?token=" + tool.registrationToken);
        lms.platform().activate(lms.platform().tools().all().get(0));
    }

    private void measure(ResultTable table, LmsServer lms, Tool tool) throws Exception {
        int cmid = lms.platform().course().activities().get(0).cmid();
        Timings ours =
                Timings.of(WARM_UPS, RUNS, () -> browser = signedIn(lms), () -> launch(lms, cmid));
        Timings floor = Timings.of(WARM_UPS, RUNS, () -> tool.status("/health/live"));
        record(table, OURS, ours);
        record(table, "floor-health-live", floor);
    }

    /** A browser of its own each time: one that has launched fifty times carries fifty cookies. */
    private static LmsBrowser signedIn(LmsServer lms) {
        LmsBrowser browser = new LmsBrowser();
        browser.signIn(lms, USER);
        return browser;
    }

    private void launch(LmsServer lms, int cmid) {
        Page page = browser.launch(lms, cmid);
        if (page.status() != 200 || !page.url().getPath().startsWith("/s/")) {
            throw new IllegalStateException(page.status() + " " + page.url().getPath());
        }
    }

    private static void record(ResultTable table, String engine, Timings times) {
        table.add(WORK, engine, "median_ms", times.median());
        table.add(WORK, engine, "p99_ms", times.p99());
    }
}
