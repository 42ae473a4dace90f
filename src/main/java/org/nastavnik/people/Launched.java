package org.nastavnik.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody came in by a verified launch.
 *
 * @param groupIds numeric ids of the user's groups in the course, empty where the platform told
 *     none
 */
public record Launched(
        long identityId, String sessionId, @Nullable String courseKey, List<String> groupIds) {}
