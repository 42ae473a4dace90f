package org.nastavnik.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where LibreOffice is, if the administrator has one; the README's table explains it. */
@ApplicationScoped
class OfficeSettings {

    Optional<Path> program() {
        return ConfigProvider.getConfig()
                .getOptionalValue("nastavnik.soffice", String.class)
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
