package org.nastavnik.journal;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that a calendar shows. It names nobody: calendars leave the school's hands.
 *
 * @param uid the same as long as the thing is the same, so that calendars move it and do not double
 * @param time null for the whole day
 */
record CalendarEvent(String uid, LocalDate day, @Nullable LocalTime time, String summary) {}
