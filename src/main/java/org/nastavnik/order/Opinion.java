package org.nastavnik.order;

import org.nastavnik.document.Registration;
import org.nastavnik.grammar.Phrase;

/**
 * Whose opinion the school heard before it adopted an act.
 *
 * @param body «совет родителей», «выборный орган первичной профсоюзной организации»
 */
public record Opinion(Phrase body, Registration minutes) {}
