package org.nastavnik.lms;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** One browser of one signed-in person, and the launches begun in it. */
final class Session {

    private final String id;
    private final String sesskey;
    private final LmsUser user;
    private final Map<String, PendingLaunch> launches = new ConcurrentHashMap<>();

    Session(LmsUser user) {
        this.id = Randoms.letters(26);
        this.sesskey = Randoms.letters(10);
        this.user = user;
    }

    String id() {
        return id;
    }

    String sesskey() {
        return sesskey;
    }

    LmsUser user() {
        return user;
    }

    String begin(PendingLaunch launch) {
        String launchId = launch.idPrefix() + Randoms.number();
        launches.put(launchId, launch);
        return launchId;
    }

    /** Once only: Moodle forgets a launch as soon as the tool has asked for it. */
    Optional<PendingLaunch> take(String launchId) {
        return Optional.ofNullable(launches.remove(launchId));
    }

    void requireKey(String key) {
        if (!sesskey.equals(key)) {
            throw new PlatformError("Страница устарела, откройте её заново.");
        }
    }
}
