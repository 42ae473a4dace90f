package org.nastavnik.document;

import org.jspecify.annotations.Nullable;

/**
 * One made paper.
 *
 * @param setAside message key of whose template did not fit and was left aside; null for none
 * @param pdf whether a PDF can be had
 */
public record DocumentShowPage(DocumentPage document, @Nullable String setAside, boolean pdf) {}
