package org.nastavnik.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.nastavnik.people.LaunchSessions;

/**
 * Takes a launch out of a frame that keeps no cookies into a window of its own. The session goes
 * over with everything that hangs on it; whatever the frame has of it opens nothing any more.
 */
@ApplicationScoped
class MoveLaunch {

    @Inject HandOvers handOvers;
    @Inject LaunchSessions sessions;

    record Moved(LaunchSessions.Opened opened, String place) {}

    @Transactional
    String ticket(String launchId, String place) {
        return handOvers.add(launchId, place);
    }

    @Transactional
    Optional<Moved> move(String ticket) {
        return handOvers
                .take(ticket)
                .flatMap(
                        handOver ->
                                sessions.renewed(handOver.launchId())
                                        .map(opened -> new Moved(opened, handOver.place())));
    }
}
