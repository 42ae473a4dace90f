package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Somebody of the demonstration school before a browser: reads, fills in, presses. */
final class BrowserVisitor implements AutoCloseable {

    private static final double PATIENCE = 60_000;

    private final BrowserContext context;
    private final Page page;
    private final String base;

    BrowserVisitor(Chromium chromium, String username) {
        this(chromium, username, DemonstrationTown.get());
    }

    BrowserVisitor(Chromium chromium, String username, DemonstrationTown town) {
        context =
                chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(880, 580)
                                        .setLocale("ru-RU"));
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        base = PagesInBrowserIT.enter(page, username, town);
    }

    BrowserVisitor open(String path) {
        int status = page.navigate(base + "/" + path).status();
        assertThat(status).as(path).isEqualTo(200);
        return this;
    }

    BrowserVisitor follow(String link) {
        page.locator("main a:has-text('" + link + "'):visible").first().click();
        page.waitForLoadState();
        return this;
    }

    BrowserVisitor press(String button) {
        page.locator("main button:has-text('" + button + "'):visible").first().click();
        page.waitForLoadState();
        return this;
    }

    BrowserVisitor fill(String field, Object value) {
        page.fill("#" + field, value.toString());
        return this;
    }

    BrowserVisitor choose(String field, String option) {
        Locator select = page.locator("#" + field);
        String value =
                select.locator("option:has-text('" + option + "')").first().getAttribute("value");
        select.selectOption(value);
        return this;
    }

    /** The tick beside those words, which need not be all of its label. */
    BrowserVisitor tick(String label) {
        page.locator("main label:has-text('" + label + "')").first().click();
        return this;
    }

    BrowserVisitor sees(String... words) {
        assertThat(read()).contains(words);
        return this;
    }

    BrowserVisitor misses(String... words) {
        assertThat(read()).doesNotContain(words);
        return this;
    }

    private String read() {
        return page.locator("main").innerText().replace('\u00a0', ' ');
    }

    boolean has(String selector) {
        return page.locator(selector).count() > 0;
    }

    /** The open document as Word and, where the server can make it, as PDF. */
    BrowserVisitor keeps(Path folder, String name) {
        save("Скачать DOCX", folder.resolve(name + ".docx"));
        if (Office.isInstalled()) {
            save("Скачать PDF", folder.resolve(name + ".pdf"));
        }
        return this;
    }

    BrowserVisitor save(String link, Path file) {
        Download download =
                page.waitForDownload(
                        () -> page.locator("main a:has-text('" + link + "')").first().click());
        download.saveAs(file);
        return this;
    }

    /** Until these words stand on the page, which may change by itself. */
    BrowserVisitor awaits(String words) {
        page.locator("main:has-text('" + words + "')").waitFor();
        return this;
    }

    BrowserVisitor shoot(String name) {
        shoot(name + "-frame", 880, 580);
        shoot(name + "-phone", 360, 780);
        page.setViewportSize(880, 580);
        return this;
    }

    private void shoot(String name, int width, int height) {
        page.setViewportSize(width, height);
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", "year-" + name + ".png"))
                        .setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }
}
