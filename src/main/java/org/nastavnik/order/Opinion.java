package org.nastavnik.order;

import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Registration;
import org.nastavnik.grammar.Phrase;

/**
 * Whose opinion the school heard before it adopted an act.
 *
 * @param body «совет родителей», «выборный орган первичной профсоюзной организации»
 * @param minutes null where the program does not know them
 */
public record Opinion(Phrase body, @Nullable Registration minutes) {}
