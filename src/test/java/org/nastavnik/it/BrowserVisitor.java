package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Somebody of the demonstration school before a browser: reads, fills in, presses. */
final class BrowserVisitor implements AutoCloseable {

    private static final double PATIENCE = 60_000;
    private static final String CUT =
            """
            [...document.querySelectorAll('main :is(a, button, input, select)')]
                .filter(e => !e.closest('.n-cards thead'))
                .filter(e => {
                    const r = e.getBoundingClientRect();
                    return r.width > 1 && (r.right > innerWidth + 1 || r.left < -1);
                })
                .map(e => e.outerHTML.slice(0, 120)).join('\\n')
            """;

    private final String username;
    private final BrowserContext context;
    private final Page page;
    private final String base;

    /** Comes in from the LMS at that address. */
    BrowserVisitor(String lms, Chromium chromium, String username) {
        this.username = username;
        context =
                chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(880, 580)
                                        .setLocale("ru-RU"));
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        base = PagesInBrowserIT.enter(lms, page, username);
    }

    BrowserVisitor open(String path) {
        int status = page.navigate(base + "/" + path).status();
        assertThat(status).as(path).isEqualTo(200);
        return this;
    }

    BrowserVisitor follow(String link) {
        return click("main a:has-text('" + link + "'):visible");
    }

    BrowserVisitor press(String button) {
        return click("main button:has-text('" + button + "'):visible");
    }

    /** A link or a button of the row, the card or the list item that has those words. */
    BrowserVisitor pressBeside(String words, String what) {
        String row = ":is(tr, li, article):has-text('" + words + "')";
        return click("main " + row + " :is(a, button):has-text('" + what + "'):visible");
    }

    /** What leads to another page, or to the same one anew; that page is waited for. */
    BrowserVisitor click(String selector) {
        page.evaluate("window.here = true");
        page.locator(selector).first().click();
        page.waitForFunction("!window.here");
        page.waitForLoadState();
        return this;
    }

    BrowserVisitor unfold(String selector) {
        page.locator(selector).first().click();
        return this;
    }

    BrowserVisitor fill(String field, Object value) {
        page.fill("#" + field.replace(".", "\\."), value.toString());
        return this;
    }

    /** Every empty field whose name begins so. */
    BrowserVisitor fillAll(String prefix, Object value) {
        String inputs = "main input[name^='" + prefix + "']:visible";
        for (Locator field : page.locator(inputs).all()) {
            field.fill(value.toString());
        }
        return this;
    }

    /** Writes something where the form left a blank or an example. */
    BrowserVisitor fillBlanks() {
        for (Locator field : page.locator("main textarea").all()) {
            String text = field.inputValue();
            field.fill(text.replaceAll("_{2,}", "3").replaceAll("^Например, ", ""));
        }
        return this;
    }

    BrowserVisitor choose(String field, String option) {
        return chooseIn("#" + field.replace(".", "\\."), option);
    }

    BrowserVisitor chooseIn(String selector, String option) {
        Locator select = page.locator(selector).first();
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

    BrowserVisitor check(String selector) {
        page.locator(selector).first().check();
        return this;
    }

    /** Each question of the open questionnaire: that option or the first one, or those words. */
    BrowserVisitor answerAll(String option, String words) {
        for (Locator question : page.locator("main fieldset.n-question").all()) {
            Locator wanted = question.locator("input[value='" + option + "']");
            (wanted.count() == 0 ? question.locator("input") : wanted).first().check();
        }
        for (Locator open : page.locator("main .n-question textarea").all()) {
            open.fill(words);
        }
        return this;
    }

    BrowserVisitor attach(String field, Path file) {
        page.setInputFiles("#" + field, file);
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

    String text(String selector) {
        return page.locator(selector).first().innerText();
    }

    /** Where he is, as {@link #open} takes it. */
    String path() {
        return page.url().substring(base.length() + 1);
    }

    boolean has(String selector) {
        return page.locator(selector).count() > 0;
    }

    /** The open document as Word. */
    BrowserVisitor keeps(Path folder, String name) {
        return save("Скачать DOCX", folder.resolve(name + ".docx"));
    }

    /** The same as the server's own PDF. */
    BrowserVisitor keepsPdf(Path folder, String name) {
        return save("Скачать PDF", folder.resolve(name + ".pdf"));
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

    /** Keeps what is seen in the frame and on a phone, where nothing may be cut off. */
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
        assertThat(page.evaluate(CUT)).as("cut off: %s", name).isEqualTo("");
    }

    /** Keeps the page that a failed walk stood on, as it was seen and as HTML. */
    void leaveTrace() throws IOException {
        Path screenshots = Path.of("target", "screenshots");
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(screenshots.resolve("stood-" + username + ".png"))
                        .setFullPage(true));
        Files.writeString(screenshots.resolve("stood-" + username + ".html"), page.content());
    }

    @Override
    public void close() {
        context.close();
    }
}
