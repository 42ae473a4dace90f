package org.nastavnik.document;

import java.util.List;
import org.nastavnik.grammar.PrintedForm;

public record DocumentFormsPage(DocumentKind kind, List<PrintedForm> forms) {}
