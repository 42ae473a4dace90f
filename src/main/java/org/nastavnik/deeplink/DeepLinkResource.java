package org.nastavnik.deeplink;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.LaunchSession;
import org.nastavnik.platform.LaunchSettings;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Registrations;
import org.nastavnik.site.NotAllowed;
import org.nastavnik.site.View;

/** «Выбрать содержимое» of a platform: one choice, and the signed answer that carries it back. */
@Path("s/{launch}/deep-link")
public class DeepLinkResource {

    @Inject CurrentPerson current;
    @Inject DeepLinks links;
    @Inject Registrations registrations;
    @Inject DeepLinkAnswer answer;
    @Inject LaunchSettings settings;

    @GET
    @Transactional
    public View choose() {
        open();
        return View.of("deeplink/deep-link");
    }

    /** What is answered is made here; the form names nothing. */
    @POST
    @Transactional
    public View answer() {
        DeepLink link = open();
        Registration registration = registrations.byId(link.registrationId());
        if (!registration.isActive() || !registration.owns(link.returnUrl())) {
            throw new NotAllowed("deep link");
        }
        String token = answer.toRequest(link, registration, settings.launchUri());
        return View.of("deeplink/deep-link-answer", new DeepLinkPage(link.returnUrl(), token));
    }

    private DeepLink open() {
        LaunchSession session = current.launch();
        return links.open(session.id())
                .filter(link -> session.teaching())
                .orElseThrow(() -> new NotAllowed("deep link"));
    }
}
