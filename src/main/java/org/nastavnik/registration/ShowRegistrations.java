package org.nastavnik.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.inspection.ShowJournals;
import org.nastavnik.inspection.VerdictRow;
import org.nastavnik.people.Persons;
import org.nastavnik.platform.PlatformKeys;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Registrations;
import org.nastavnik.site.View;

/** Platforms as an administrator sees them: all at a glance, and one whole. */
@ApplicationScoped
class ShowRegistrations {

    private static final int SHOWN = 10;

    @Inject Registrations registrations;
    @Inject ShowJournals journals;
    @Inject PlatformKeys keys;
    @Inject Persons persons;

    @Transactional
    View list() {
        List<RegistrationListPage.Row> waiting = new ArrayList<>();
        List<RegistrationListPage.Row> decided = new ArrayList<>();
        Map<Long, VerdictRow> last = journals.lastOfEach();
        for (Registration registration : registrations.all()) {
            (registration.isPending() ? waiting : decided)
                    .add(RegistrationListPage.Row.of(registration, last.get(registration.id())));
        }
        return View.of("registration/registrations", new RegistrationListPage(waiting, decided));
    }

    @Transactional
    View one(long id) {
        Registration registration = registrations.byId(id);
        List<VerdictRow> launches = journals.verdictsOf(id, SHOWN);
        Optional<Registration> beside = beside(registration);
        return View.of(
                "registration/registration",
                new RegistrationPage(
                        id,
                        registration.shownName(),
                        registration.title() == null ? "" : registration.title(),
                        registration.issuer(),
                        registration.clientId(),
                        registration.state().name(),
                        registration.innerNetwork(),
                        addresses(registration),
                        story(registration),
                        List.copyOf(registration.deployments()),
                        unknown(registration, launches),
                        beside.map(other -> compared(registration, other)).orElse(List.of()),
                        beside.filter(registration::isNamedLike).isPresent(),
                        journals.giftsOf(id),
                        keys.seen(registration),
                        launches,
                        journals.callsOf(id, SHOWN)));
    }

    /** For what waits: the working one of the same names, else any of the same issuer. */
    private Optional<Registration> beside(Registration registration) {
        if (!registration.isPending()) {
            return Optional.empty();
        }
        return registrations
                .activeLike(registration)
                .or(
                        () ->
                                registrations.ofIssuer(registration.issuer()).stream()
                                        .filter(Registration::isActive)
                                        .findFirst());
    }

    private static List<RegistrationPage.Compared> compared(
            Registration newer, Registration working) {
        return List.of(
                new RegistrationPage.Compared(
                        "registration.clientId", newer.clientId(), working.clientId()),
                new RegistrationPage.Compared(
                        "registration.deployments",
                        String.join(", ", newer.deployments()),
                        String.join(", ", working.deployments())),
                new RegistrationPage.Compared(
                        "registration.form.auth", newer.authEndpoint(), working.authEndpoint()),
                new RegistrationPage.Compared(
                        "registration.form.token", newer.tokenEndpoint(), working.tokenEndpoint()),
                new RegistrationPage.Compared(
                        "registration.form.jwks", newer.jwksUri(), working.jwksUri()));
    }

    private static List<RegistrationPage.Address> addresses(Registration registration) {
        return List.of(
                new RegistrationPage.Address("registration.form.auth", registration.authEndpoint()),
                new RegistrationPage.Address(
                        "registration.form.token", registration.tokenEndpoint()),
                new RegistrationPage.Address("registration.form.jwks", registration.jwksUri()));
    }

    private List<RegistrationPage.Story> story(Registration registration) {
        List<RegistrationPage.Story> story = new ArrayList<>();
        story.add(
                new RegistrationPage.Story(
                        "registration.story.made",
                        registration.createdAt(),
                        name(registration.invitedBy())));
        if (registration.renewedAt() != null) {
            story.add(
                    new RegistrationPage.Story(
                            "registration.story.renewed", registration.renewedAt(), ""));
        }
        if (registration.decidedAt() != null) {
            story.add(
                    new RegistrationPage.Story(
                            "registration.story.decided",
                            registration.decidedAt(),
                            name(registration.decidedBy())));
        }
        return story;
    }

    private String name(@Nullable Long personId) {
        return personId == null ? "" : persons.known(personId).name().full();
    }

    /** Refused at the deployment, so the signature held: the ids are the platform's own. */
    private static List<String> unknown(Registration registration, List<VerdictRow> launches) {
        return launches.stream()
                .map(VerdictRow::deployment)
                .filter(Objects::nonNull)
                .distinct()
                .filter(id -> !registration.knows(id))
                .toList();
    }
}
