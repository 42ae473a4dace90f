package org.nastavnik.consent;

import java.time.LocalDate;
import org.nastavnik.grammar.DeclinableName;

/** A person under 18, for whom a representative signs. */
public record Minor(DeclinableName name, LocalDate birthDate) {}
