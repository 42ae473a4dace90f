package org.nastavnik.plan;

import java.time.LocalDate;

/**
 * A registered order that approves plans.
 *
 * @param id what the order is undone by
 * @param signatory who signed it: his name stands in the mark of every plan
 */
public record ApprovingOrder(long id, String number, LocalDate date, long signatory) {}
