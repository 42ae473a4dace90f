package org.nastavnik.platform;

import org.jspecify.annotations.Nullable;

/**
 * What a launch tells of its course; addresses only at the platform's own origins.
 *
 * @param key registration, deployment and context in one string
 * @param resourceLinkId of the activity that was opened; a platform may tell names only through one
 */
public record CourseFacts(
        String key,
        long registrationId,
        @Nullable String title,
        @Nullable String membershipsUrl,
        @Nullable String lineItemsUrl,
        @Nullable String resourceLinkId) {}
