package org.nastavnik.registration;

import java.time.Instant;
import java.util.List;
import org.nastavnik.platform.KeysSeen;
import org.nastavnik.platform.ToolKeyLine;

/**
 * @param now what has left our key set by itself is left out of the emergency button
 */
public record ToolKeysPage(List<ToolKeyLine> keys, List<Theirs> platforms, Instant now) {

    /** The keys of one platform as this node knows them. */
    public record Theirs(long registrationId, String platform, String address, KeysSeen seen) {}

    public String state(ToolKeyLine key) {
        if (key.removedAt() != null) {
            return "removed";
        }
        if (key.signs()) {
            return "signs";
        }
        return isGone(key) ? "gone" : "former";
    }

    private boolean isGone(ToolKeyLine key) {
        return key.goneAt() != null && !now.isBefore(key.goneAt());
    }

    public boolean removable(ToolKeyLine key) {
        return key.removedAt() == null && !isGone(key);
    }
}
