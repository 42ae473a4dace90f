package org.nastavnik.platform;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a platform answered when asked for a token anew.
 *
 * @param granted what it allows; empty where it refused
 */
public record Grant(Set<String> granted, @Nullable Symptom symptom, long millis) {}
