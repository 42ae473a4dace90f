package org.nastavnik.order;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.DeclinableName;

/**
 * A paper that an order stands on, printed after «Основание:».
 *
 * @param document what it is: «заявление», «письменное согласие»
 * @param person whose it is
 * @param number null where such papers have none
 */
public record BasisDocument(
        String document, DeclinableName person, LocalDate date, @Nullable String number) {}
