package org.nastavnik.order;

import java.time.LocalDate;
import java.util.List;

/** A registered order that somebody has not read yet, for reminders and the list of both. */
public record UnreadOrder(
        long id, String number, LocalDate date, String title, List<Long> personIds) {}
