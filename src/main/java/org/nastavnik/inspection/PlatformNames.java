package org.nastavnik.inspection;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.platform.Registration;

/** What people call the platforms. */
final class PlatformNames {

    private final Map<Long, String> byId;

    PlatformNames(List<Registration> registrations) {
        byId =
                registrations.stream()
                        .collect(Collectors.toMap(Registration::id, Registration::shownName));
    }

    String of(@Nullable Long registrationId, String otherwise) {
        return registrationId == null ? otherwise : byId.getOrDefault(registrationId, otherwise);
    }

    /** The id, if it still leads somewhere. */
    @Nullable Long known(@Nullable Long registrationId) {
        return registrationId != null && byId.containsKey(registrationId) ? registrationId : null;
    }
}
