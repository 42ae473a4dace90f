package org.nastavnik.contest;

/** A PDF, or a part of it, cannot be read, or costs more than reading it may cost. */
final class PdfUnread extends Exception {}
