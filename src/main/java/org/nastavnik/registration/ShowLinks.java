package org.nastavnik.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Persons;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Registrations;
import org.nastavnik.site.View;

/** Invitations and what became of them. */
@ApplicationScoped
class ShowLinks {

    private static final int SHOWN = 100;

    @Inject RegistrationLinks links;
    @Inject Registrations registrations;
    @Inject Persons persons;
    @Inject Clock clock;

    View page(@Nullable String made) {
        List<RegistrationLink> newest = links.newest(SHOWN);
        KnownPersons makers =
                persons.known(newest.stream().map(RegistrationLink::madeBy).distinct().toList());
        return View.of(
                "registration/links",
                new LinkListPage(newest.stream().map(link -> row(link, makers)).toList(), made));
    }

    private LinkListPage.Row row(RegistrationLink link, KnownPersons makers) {
        Optional<Registration> led =
                Optional.ofNullable(link.registrationId()).flatMap(registrations::find);
        return new LinkListPage.Row(
                link.id(),
                link.purpose() == null ? "" : link.purpose(),
                makers.full(link.madeBy()),
                link.madeAt(),
                link.expiresAt(),
                link.usedAt(),
                link.state(clock.instant()).name(),
                led.map(Registration::id).orElse(null),
                led.map(Registration::shownName).orElse(""));
    }
}
