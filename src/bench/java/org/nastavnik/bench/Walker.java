package org.nastavnik.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nastavnik.it.BrowserDouble;
import org.nastavnik.it.LtiPlatformDouble;

/**
 * One who is signed in and goes through the pages of his role, over and over.
 *
 * @param hurry how many times sooner than the others he goes on
 */
record Walker(String home, String cookie, int hurry, List<WalkedPage> pages) {

    static final WalkedPage FLOOR = new WalkedPage("floor", "/health/live");

    private static final int LEADER_HURRY = 5;

    /** Who comes: person of the school, and where to. */
    private record Visitor(int person, int hurry, List<WalkedPage> pages) {}

    /** Fifty: four who lead, forty mentors, six with a mentor. */
    static List<Walker> all(LtiPlatformDouble platform, String service) {
        BrowserDouble browser = new BrowserDouble(service);
        return visitors().map(visitor -> of(visitor, platform, browser)).toList();
    }

    private static Stream<Visitor> visitors() {
        Stream<Visitor> leaders =
                Stream.of(
                        new Visitor(1, LEADER_HURRY, WalkedPage.ofMethodist()),
                        new Visitor(2, LEADER_HURRY, WalkedPage.ofLeader("director", 42, 2)),
                        new Visitor(3, LEADER_HURRY, WalkedPage.ofLeader("curator", 5, 15)),
                        new Visitor(4, LEADER_HURRY, WalkedPage.ofPsychologist()));
        Stream<Visitor> mentors =
                IntStream.rangeClosed(11, 50)
                        .mapToObj(u -> new Visitor(10 + u, 1, WalkedPage.ofMentor(u, u > 46)));
        Stream<Visitor> mentees =
                IntStream.rangeClosed(1, 6)
                        .mapToObj(u -> new Visitor(60 + u, 1, WalkedPage.ofMentee(u)));
        return Stream.concat(leaders, Stream.concat(mentors, mentees));
    }

    private static Walker of(Visitor visitor, LtiPlatformDouble platform, BrowserDouble browser) {
        HttpResponse<String> launched =
                browser.launch(platform, draft -> draft.claim("sub", "person-" + visitor.person()));
        String place = launched.headers().firstValue("Location").orElse("");
        if (!place.contains("/s/")) {
            throw new IllegalStateException("a good launch was answered with " + place);
        }
        List<WalkedPage> pages = new ArrayList<>(visitor.pages());
        pages.add(FLOOR);
        return new Walker(
                place.replaceFirst(".*(/s/[^/?#]+).*", "$1"),
                BrowserDouble.cookie(launched).orElseThrow(),
                visitor.hurry(),
                pages);
    }

    /** A page that does not come whole is not measured. */
    void open(WalkedPage page, Wire wire) throws IOException {
        Wire.Answer answer = wire.get(address(page), cookie);
        if (answer.status() != 200) {
            throw new IllegalStateException(page.name() + " answered " + answer);
        }
    }

    private String address(WalkedPage page) {
        if (page.path().startsWith("/")) {
            return page.path();
        }
        return page.path().isEmpty() ? home : home + "/" + page.path();
    }
}
