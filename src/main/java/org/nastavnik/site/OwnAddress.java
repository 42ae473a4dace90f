package org.nastavnik.site;

import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** What browsers call this service: for addresses that are printed or copied. */
public final class OwnAddress {

    private OwnAddress() {}

    /** Without a slash at its end. */
    public static String base() {
        return setting("nastavnik.base.url")
                .orElseGet(() -> "http://localhost:" + setting("nastavnik.port").orElse("8080"))
                .replaceAll("/+$", "");
    }

    private static Optional<String> setting(String name) {
        return ConfigProvider.getConfig()
                .getOptionalValue(name, String.class)
                .filter(text -> !text.isBlank());
    }
}
