package org.nastavnik.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine, if it has one. */
final class Chromium implements AutoCloseable {

    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-background-networking",
                    "--disable-component-update");

    private final Playwright playwright =
            Playwright.create(
                    new Playwright.CreateOptions()
                            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;

    Chromium() {
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(installed().orElseThrow())
                                        .setArgs(ARGUMENTS));
    }

    static Optional<Path> installed() {
        return Stream.of(
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** For {@code @EnabledIf}; says loudly what is left out on a machine without a browser. */
    static boolean isInstalled() {
        boolean here = installed().isPresent();
        if (!here) {
            System.err.println("NO CHROMIUM OR CHROME FOUND: the browser tests are SKIPPED");
        }
        return here;
    }

    Browser browser() {
        return browser;
    }

    /**
     * A browser whose owner forbids the tool every cookie inside pages of the platform, partitioned
     * ones too; in a window of its own the tool keeps them.
     *
     * @param profile an empty folder
     */
    BrowserContext withoutCookies(String tool, String platform, Path profile) throws IOException {
        Files.createDirectories(profile.resolve("Default"));
        Files.writeString(
                profile.resolve("Default/Preferences"),
                """
                {"profile":{"content_settings":{"exceptions":{"cookies":{"%s,%s":{"setting":2}}}}}}
                """
                        .formatted(tool, platform));
        return playwright
                .chromium()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(installed().orElseThrow())
                                .setArgs(ARGUMENTS)
                                .setViewportSize(1000, 700)
                                .setLocale("ru-RU"));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
