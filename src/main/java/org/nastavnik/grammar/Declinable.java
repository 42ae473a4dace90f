package org.nastavnik.grammar;

/** What stands in a sentence and so takes a case; {@code toString()} is the nominative. */
public sealed interface Declinable permits DeclinableName, Post, InstitutionName {

    Declinable in(Case wanted);
}
