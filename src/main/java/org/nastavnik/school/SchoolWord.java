package org.nastavnik.school;

import org.nastavnik.grammar.Case;

/** The words of a school's requisites that papers decline. */
enum SchoolWord {
    FULL,
    SHORT,
    POST;

    String key(Case grammarCase) {
        return this + "." + grammarCase;
    }
}
