package org.nastavnik.grammar;

/** What stands in a sentence and so takes a case; as text it is the nominative. */
public sealed interface Declinable extends CharSequence
        permits DeclinableName, Post, InstitutionName, Phrase {

    Declinable in(Case wanted);

    /** What people have corrected. */
    NameForms forms();

    @Override
    default int length() {
        return toString().length();
    }

    @Override
    default char charAt(int index) {
        return toString().charAt(index);
    }

    @Override
    default CharSequence subSequence(int start, int end) {
        return toString().subSequence(start, end);
    }
}
