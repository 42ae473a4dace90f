package org.nastavnik.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.nastavnik.platform.LaunchSettings;
import org.nastavnik.platform.Registrations;
import org.nastavnik.platform.ToolKeys;
import org.nastavnik.site.View;

/** The one page on which an administrator sees all of this. */
@ApplicationScoped
class ShowRegistrations {

    @Inject Registrations registrations;
    @Inject ToolKeys keys;
    @Inject LaunchSettings settings;

    View page(@Nullable String madeLink) {
        return View.of(
                "registration/registrations",
                new RegistrationListPage(
                        registrations.all().stream().map(RegistrationListPage.Row::of).toList(),
                        RegistrationListPage.addresses(settings),
                        keys.signingSince(),
                        madeLink));
    }
}
