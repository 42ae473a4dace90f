package org.nastavnik.registration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.inspection.VerdictRow;
import org.nastavnik.platform.Registration;

/**
 * @param waiting those that an administrator has to decide on
 */
public record RegistrationListPage(List<Row> waiting, List<Row> decided) {

    /**
     * @param last the newest launch; null where there was none
     */
    public record Row(
            long id,
            String name,
            String issuer,
            String clientId,
            String deployments,
            String state,
            Instant made,
            @Nullable VerdictRow last) {

        static Row of(Registration registration, @Nullable VerdictRow last) {
            return new Row(
                    registration.id(),
                    registration.shownName(),
                    registration.issuer(),
                    registration.clientId(),
                    String.join(", ", registration.deployments()),
                    registration.state().name(),
                    registration.createdAt(),
                    last);
        }
    }
}
