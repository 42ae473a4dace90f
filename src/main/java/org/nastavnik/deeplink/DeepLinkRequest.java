package org.nastavnik.deeplink;

import org.jspecify.annotations.Nullable;

/**
 * A verified request of a platform for content.
 *
 * @param data what the answer must bring back unchanged
 */
public record DeepLinkRequest(
        long registrationId,
        String deploymentId,
        String returnUrl,
        @Nullable String data,
        DeepLinkAccepts accepts) {}
