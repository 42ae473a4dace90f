package org.nastavnik.document;

import java.time.LocalDate;

/**
 * Number and date that the school's book has given to a paper. The number is text: «100-к»,
 * «82-од».
 */
public record Registration(String number, LocalDate date) {}
