package org.nastavnik.document;

import java.util.List;
import org.nastavnik.grammar.PrintedForm;

/**
 * A paper to be read before it is made.
 *
 * @param forms every declined form in it once, in the order in which they are printed
 */
public record PaperPreview(String text, List<PrintedForm> forms) {}
