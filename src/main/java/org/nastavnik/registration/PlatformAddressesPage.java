package org.nastavnik.registration;

import java.util.List;
import org.nastavnik.platform.LaunchSettings;

/** What is pasted into a platform that cannot connect by a link. */
public record PlatformAddressesPage(List<Address> addresses) {

    /**
     * @param name also the id on the page
     */
    public record Address(String name, String value) {}

    static PlatformAddressesPage of(LaunchSettings settings) {
        return new PlatformAddressesPage(
                List.of(
                        new Address("target", settings.launchUri()),
                        new Address("login", settings.loginUri()),
                        new Address("launch", settings.launchUri()),
                        new Address("jwks", settings.jwksUri()),
                        new Address("deepLink", settings.launchUri()),
                        new Address("custom", ToolDescription.customLines())));
    }
}
