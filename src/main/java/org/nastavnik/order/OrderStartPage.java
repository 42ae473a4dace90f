package org.nastavnik.order;

/** What awaits an order: how many mentors, how many units, how many units could change mentor. */
public record OrderStartPage(int mentors, int agreed, int working) {}
