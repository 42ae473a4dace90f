package org.nastavnik.deeplink;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.LaunchSession;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Registrations;
import org.nastavnik.site.NotAllowed;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.View;
import org.nastavnik.site.Visitor;

/**
 * «Выбрать содержимое» of a platform: which pages, and the signed answer that carries them back.
 */
@Path("s/{launch}/deep-link")
public class DeepLinkResource {

    private static final String CHOOSER = "deeplink/deep-link";

    @Inject CurrentPerson current;
    @Inject DeepLinks requests;
    @Inject CourseLinks links;
    @Inject Registrations registrations;
    @Inject Choices choices;
    @Inject ChooserPages pages;
    @Inject DeepLinkAnswer answer;
    @Inject Visitor visitor;

    @GET
    public View choose() {
        DeepLink asked = asked(requests.open(teacher().id()));
        return chooser(asked, choices.all(), PickForm.blank(), new Problems());
    }

    /** The form names choices by their keys; what is answered is made here. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public View answer(MultivaluedMap<String, String> typed) {
        LaunchSession teacher = teacher();
        DeepLink asked = asked(requests.answered(teacher.id()));
        if (typed.containsKey("cancel")) {
            return nothing(asked);
        }
        PickForm form = PickForm.of(typed);
        List<Choice> offered = choices.all();
        if (typed.containsKey("find")) {
            return chooser(asked, offered, form, new Problems());
        }
        Problems problems = new Problems();
        List<Pick> picks = form.picks(offered, asked.accepts(), problems);
        if (!problems.isEmpty() || !asked.accepts().links()) {
            return chooser(asked, offered, form, problems)
                    .status(form.isForeignTo(offered) ? 403 : 422);
        }
        List<CourseLink> stored = links.store(picks, teacher, current.chosenSchool().orElse(null));
        String token = answer.with(stored, picks, asked, platform(asked));
        return answered(asked, token, picks.size());
    }

    private View nothing(DeepLink asked) {
        String message = new Ui(visitor).t("deepLink.cancelled");
        return answered(asked, answer.nothing(message, asked, platform(asked)), 0);
    }

    private static View answered(DeepLink asked, String token, int count) {
        return View.of(
                "deeplink/deep-link-answer", new DeepLinkPage(asked.returnUrl(), token, count));
    }

    private View chooser(DeepLink asked, List<Choice> offered, PickForm form, Problems problems) {
        return View.of(CHOOSER, pages.page(offered, asked.accepts(), form, problems));
    }

    private LaunchSession teacher() {
        LaunchSession session = current.launch();
        if (!session.teaching()) {
            throw new NotAllowed("deep link");
        }
        return session;
    }

    private static DeepLink asked(Optional<DeepLink> request) {
        return request.orElseThrow(() -> new NotAllowed("deep link"));
    }

    /** The answer carries our signature: only to the platform that asked, if we still know it. */
    private Registration platform(DeepLink asked) {
        Registration registration = registrations.byId(asked.registrationId());
        if (!registration.isActive() || !registration.owns(asked.returnUrl())) {
            throw new NotAllowed("deep link");
        }
        return registration;
    }
}
