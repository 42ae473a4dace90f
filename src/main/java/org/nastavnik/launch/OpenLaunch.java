package org.nastavnik.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.deeplink.DeepLinks;
import org.nastavnik.gradebook.Reviews;
import org.nastavnik.people.Identities;
import org.nastavnik.people.Identity;
import org.nastavnik.people.LaunchFacts;
import org.nastavnik.people.LaunchSessions;
import org.nastavnik.people.Launched;
import org.nastavnik.people.UnsentForms;
import org.nastavnik.platform.LtiCourses;

/** Lets a verified launch in: a session of its own, whatever other sessions the browser has. */
@ApplicationScoped
class OpenLaunch {

    @Inject Identities identities;
    @Inject LaunchSessions sessions;
    @Inject UnsentForms unsent;
    @Inject LtiCourses courses;
    @Inject DeepLinks deepLinks;
    @Inject Reviews reviews;
    @Inject FollowLink followLink;
    @Inject AuditLog audit;
    @Inject Event<Launched> launched;

    @Transactional
    LaunchSessions.Opened open(VerifiedLaunch launch) {
        Identity identity =
                identities.seen(launch.registration().id(), launch.subject(), launch.hints());
        LaunchSessions.Opened opened =
                sessions.open(facts(launch, identity.id()), unsent.wait(identity));
        String sessionId = opened.session().id();
        launch.course().ifPresent(courses::seen);
        if (launch.isDeepLinking()) {
            deepLinks.offer(sessionId, launch.deepLinkRequest());
        }
        if (launch.isReview()) {
            reviews.ask(sessionId, launch.reviewRequest(followLink.link(launch).orElse(null)));
        }
        audit.write(identity.personId(), null, "LAUNCH_OK", "identity:" + identity.id());
        followLink.follow(launch, identity);
        launched.fire(
                new Launched(
                        identity.id(),
                        sessionId,
                        launch.courseKey().orElse(null),
                        launch.groups()));
        return opened;
    }

    private static LaunchFacts facts(VerifiedLaunch launch, long identityId) {
        LaunchRoles roles = launch.roles();
        return new LaunchFacts(
                launch.registration().id(),
                identityId,
                launch.courseKey().orElse(null),
                roles.teaching(),
                roles.platformAdmin(),
                launch.locale(),
                launch.registration().frameOrigin().toString(),
                launch.returnUrl(),
                launch.groups());
    }
}
