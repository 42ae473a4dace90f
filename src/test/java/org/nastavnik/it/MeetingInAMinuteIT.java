package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * What it costs a mentor to write a usual meeting down, from his first page to the journal: counted
 * in presses and keystrokes, and reckoned in seconds by the keystroke-level model.
 */
@EnabledIf("org.nastavnik.it.Chromium#isInstalled")
class MeetingInAMinuteIT {

    private static final double KEYSTROKE = 0.28;
    private static final double POINTING = 1.1;
    private static final double THOUGHT = 1.35;

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void usualMeetingTakesFewPressesAndOneSentence() {
        try (BrowserContext context = context()) {
            Hand hand = new Hand(context.newPage());
            hand.home();

            hand.press("section:has-text('П-01') a:has-text('Записать встречу')");
            hand.choose("#planItem", 1);
            hand.type("#content", "Составили сценарий собрания, распределили роли");
            hand.press("button:has-text('Записать встречу')");

            assertThat(hand.page.url()).endsWith("/units/1/journal");
            assertThat(hand.page.content()).contains("Составили сценарий собрания");
            hand.tell("a usual meeting");
            assertThat(hand.presses).isLessThanOrEqualTo(6);
            assertThat(hand.keys).isLessThanOrEqualTo(60);
        }
    }

    @Test
    void lastMeetingIsRepeatedWithAnotherTopic() {
        try (BrowserContext context = context()) {
            Hand hand = new Hand(context.newPage());
            hand.home();

            hand.press("section:has-text('П-01') a:has-text('Повторить прошлую')");
            hand.replace("#topic", "Урок в 7 «Б»: опрос");
            hand.press("button:has-text('Записать встречу')");

            assertThat(hand.page.url()).endsWith("/units/1/journal");
            assertThat(hand.page.content()).contains("Урок в 7 «Б»: опрос");
            hand.tell("the last meeting repeated");
            assertThat(hand.presses).isLessThanOrEqualTo(3);
            assertThat(hand.keys).isLessThanOrEqualTo(25);
        }
    }

    private static BrowserContext context() {
        return chromium.browser()
                .newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(880, 580)
                                .setLocale("ru-RU"));
    }

    /** Counts what a hand does. */
    private static final class Hand {

        private final Page page;
        private int presses;
        private int keys;
        private int thoughts;

        Hand(Page page) {
            this.page = page;
        }

        void home() {
            page.navigate(PagesInBrowserIT.enter(page, "mentor1"));
        }

        void press(String what) {
            thoughts++;
            presses++;
            page.locator(what).first().click();
        }

        /** Opening a list and pressing one of its lines. */
        void choose(String list, int line) {
            thoughts++;
            presses += 2;
            page.selectOption(list, new SelectOption().setIndex(line));
        }

        void type(String field, String text) {
            press(field);
            keys += text.length();
            page.keyboard().type(text);
        }

        void replace(String field, String text) {
            press(field);
            keys += 2;
            page.keyboard().press("Control+A");
            keys += text.length();
            page.keyboard().type(text);
        }

        void tell(String what) {
            double seconds = presses * POINTING + keys * KEYSTROKE + thoughts * THOUGHT;
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d presses, %d keystrokes, about %.0f s%n",
                    what,
                    presses,
                    keys,
                    seconds);
        }
    }
}
