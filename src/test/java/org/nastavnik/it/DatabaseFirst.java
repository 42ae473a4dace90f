package org.nastavnik.it;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the real database server before any {@code *IT}, because the container of the in-container
 * tests reads its address when it is started.
 */
public final class DatabaseFirst implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean("nastavnik.it")) {
            RealDatabase.settings("container")
                    .forEach(
                            (name, value) ->
                                    System.setProperty(
                                            name.toLowerCase(java.util.Locale.ROOT)
                                                    .replace('_', '.'),
                                            value));
        }
    }
}
