package org.nastavnik.launch;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * LTI OIDC Login with LTI Client Side postMessages: the frame of the platform's page that keeps
 * data for us. What is no plain name of a frame is as good as no announcement.
 */
final class StorageTarget {

    static final String PARENT = "_parent";
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,63}");

    /** A window of another site answers to these names with something that is no frame. */
    private static final Set<String> NO_FRAMES =
            Set.of(
                    "window",
                    "self",
                    "location",
                    "close",
                    "closed",
                    "focus",
                    "blur",
                    "frames",
                    "length",
                    "top",
                    "opener",
                    "parent",
                    "postMessage",
                    "then");

    private StorageTarget() {}

    static Optional<String> allowed(Optional<String> announced) {
        return announced.filter(
                name ->
                        name.equals(PARENT)
                                || NAME.matcher(name).matches() && !NO_FRAMES.contains(name));
    }
}
