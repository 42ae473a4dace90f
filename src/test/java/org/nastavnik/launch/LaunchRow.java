package org.nastavnik.launch;

import java.util.function.Consumer;
import org.junit.jupiter.params.provider.Arguments;
import org.nastavnik.it.LaunchDraft;
import org.nastavnik.platform.Reason;

/**
 * A row of a table of launches.
 *
 * @param reason why it must be refused; null where it must be let in
 */
record LaunchRow(String id, String name, Reason reason, Consumer<LaunchDraft> sent) {

    static LaunchRow refused(String id, String name, Reason reason, Consumer<LaunchDraft> sent) {
        return new LaunchRow(id, name, reason, sent);
    }

    static LaunchRow accepted(String id, String name, Consumer<LaunchDraft> sent) {
        return new LaunchRow(id, name, null, sent);
    }

    Arguments named(String table) {
        return Arguments.of(table + " " + id + ": " + name, this);
    }

    @Override
    public String toString() {
        return id + (reason == null ? " → let in" : " → " + reason);
    }
}
