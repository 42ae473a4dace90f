package org.nastavnik.registration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.inspection.CallRow;
import org.nastavnik.inspection.GiftRow;
import org.nastavnik.inspection.VerdictRow;
import org.nastavnik.platform.KeysSeen;

/**
 * One platform: what it is, what it gives, what it did last.
 *
 * @param title the name that people gave it, "" for none
 * @param comparison what stands beside what works of the same issuer; empty where nothing does
 * @param moves approval would change the addresses of the one that works under the same names
 * @param unknownDeployments ids that signed launches named and that are not on the list
 */
public record RegistrationPage(
        long id,
        String name,
        String title,
        String issuer,
        String clientId,
        String state,
        boolean inner,
        List<Address> addresses,
        List<Story> story,
        List<String> deployments,
        List<String> unknownDeployments,
        List<Compared> comparison,
        boolean moves,
        List<GiftRow> gifts,
        KeysSeen keys,
        List<VerdictRow> launches,
        List<CallRow> calls) {

    /**
     * @param key message that names it
     */
    public record Address(String key, String url) {}

    /**
     * Something that happened to it.
     *
     * @param who "" where a setting did it, not a person
     */
    public record Story(String key, @Nullable Instant at, String who) {}

    public record Compared(String key, String now, String then) {

        public boolean same() {
            return now.equals(then);
        }
    }

    public boolean isPending() {
        return state.equals("PENDING");
    }

    public boolean isActive() {
        return state.equals("ACTIVE");
    }
}
