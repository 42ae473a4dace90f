package org.nastavnik.document;

import java.util.List;
import org.nastavnik.grammar.PrintedForm;

/**
 * @param mayCorrect others see the forms, and tell the curator
 */
public record DocumentFormsPage(DocumentKind kind, List<PrintedForm> forms, boolean mayCorrect) {}
