package org.nastavnik.order;

import java.time.LocalDate;

/** An order that another one names, amends or ends: «приказ от 22.09.2026 № 100-к «О …»». */
public record CitedOrder(LocalDate date, String number, String title) {}
