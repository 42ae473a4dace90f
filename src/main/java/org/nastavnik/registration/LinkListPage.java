package org.nastavnik.registration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param made the link just made; null when none was
 */
public record LinkListPage(List<Row> rows, @Nullable String made) {

    /**
     * @param platform what it led to; "" where it led to nothing
     */
    public record Row(
            long id,
            String purpose,
            String who,
            @Nullable Instant madeAt,
            Instant until,
            @Nullable Instant usedAt,
            String state,
            @Nullable Long registrationId,
            String platform) {

        public boolean withdrawable() {
            return state.equals(RegistrationLink.State.UNUSED.name());
        }
    }
}
