package org.nastavnik.journal;

import org.jspecify.annotations.Nullable;

/**
 * @param address just made and shown this once; null otherwise
 * @param since the day on which the address in use was made, "" for none
 */
public record CalendarPage(@Nullable String address, String since) {}
