package org.nastavnik.order;

import java.time.LocalDate;

/** A registered order as lists of other rooms name it. */
public record OrderLine(String number, LocalDate date, String title) {}
