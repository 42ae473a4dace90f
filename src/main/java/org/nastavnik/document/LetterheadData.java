package org.nastavnik.document;

/** What the letterhead may print wherever it is inserted: of each paper, its school only. */
public record LetterheadData(Letterhead school) {}
