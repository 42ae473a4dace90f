package org.nastavnik.launch;

import org.jspecify.annotations.Nullable;

/**
 * @param key group of messages: what happened and what to do
 * @param again the login to repeat in a window of its own; null where that cannot help
 */
public record RefusedPage(String key, String reference, @Nullable WindowForm again) {}
