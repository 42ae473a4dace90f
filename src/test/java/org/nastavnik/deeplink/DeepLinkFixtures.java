package org.nastavnik.deeplink;

import static org.nastavnik.it.Wiring.wired;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.nastavnik.launch.ServiceFixtures;
import org.nastavnik.people.LaunchSession;
import org.nastavnik.people.SessionFixtures;
import org.nastavnik.platform.Registration;

/** Requests for content, and what a teacher picks. */
public final class DeepLinkFixtures {

    static final DeepLinkAccepts EVERYTHING = new DeepLinkAccepts(true, true, true, "iframe");
    static final Choice START =
            new Choice("start", null, "Наставник: начало", "Начальная страница", false);
    static final Choice PLAN = new Choice("plan", null, "Мой план", "План пары", true);
    static final Choice ONE_PLAN = new Choice("plan", 4L, "План П-03", "План одной пары", true);

    private DeepLinkFixtures() {}

    public static DeepLink request(DeepLinkRequest asked) {
        return new DeepLink("launch", asked, Instant.now().plusSeconds(60));
    }

    static DeepLink request(DeepLinkAccepts accepts) {
        return request(
                new DeepLinkRequest(7, "1", "https://moodle.school.test/return", "95399", accepts));
    }

    static LaunchSession teacher() {
        return SessionFixtures.teacher(7, "7:1:2", Locale.forLanguageTag("ru"));
    }

    static CourseLink link(String word, Pick pick) {
        return new CourseLink(word, pick, teacher(), 1L, Instant.EPOCH);
    }

    static CourseLink linkOfSchool(long school, Pick pick) {
        return new CourseLink("word-elsewhere-1", pick, teacher(), school, Instant.EPOCH);
    }

    static String signed(DeepLink asked, Registration registration, Pick... picks) {
        List<CourseLink> links =
                IntStream.range(0, picks.length)
                        .mapToObj(i -> link("word-of-the-link-" + i, picks[i]))
                        .toList();
        return answer().with(links, List.of(picks), asked, registration);
    }

    /** An answer with one item, signed by {@link ServiceFixtures.OneKey}. */
    public static String answerWithTheStartPage(DeepLink asked, Registration registration) {
        return signed(asked, registration, new Pick(START, false));
    }

    static DeepLinkAnswer answer() {
        return wired(
                new DeepLinkAnswer(),
                new ServiceFixtures.OneKey(java.time.Clock.systemUTC()),
                new ServiceFixtures.Settings(false));
    }
}
