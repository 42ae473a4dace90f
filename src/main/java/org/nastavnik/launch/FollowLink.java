package org.nastavnik.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.deeplink.CourseLink;
import org.nastavnik.deeplink.CourseLinks;
import org.nastavnik.people.Identity;
import org.nastavnik.place.PlaceLaunched;

/** Says which place a launched activity leads to, where it is a link that was picked here. */
@ApplicationScoped
class FollowLink {

    @Inject CourseLinks links;
    @Inject AuditLog audit;
    @Inject Event<PlaceLaunched> opened;

    void follow(VerifiedLaunch launch, Identity identity) {
        link(launch).ifPresent(link -> tell(launch, identity, link));
    }

    Optional<CourseLink> link(VerifiedLaunch launch) {
        return launch.courseLink().flatMap(word -> links.find(word, launch.registration().id()));
    }

    private void tell(VerifiedLaunch launch, Identity identity, CourseLink link) {
        String course = launch.courseKey().orElse(null);
        if (link.isElsewhere(course)) {
            String action = launch.isCopyOf(link.courseKey()) ? "LINK_COPIED" : "LINK_ELSEWHERE";
            audit.write(identity.personId(), null, action, "link:" + link.id());
        }
        launch.resourceLink()
                .ifPresent(
                        activity ->
                                opened.fire(
                                        new PlaceLaunched(
                                                launch.registration().id(),
                                                course,
                                                identity.id(),
                                                link.place(),
                                                link.subject(),
                                                launch.lineItemUrl(),
                                                activity)));
    }
}
