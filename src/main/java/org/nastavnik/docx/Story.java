package org.nastavnik.docx;

import org.w3c.dom.Document;

/**
 * A part with text and the package that it came in.
 *
 * @param label what findings call it: the name of the part, or that of the partial
 */
record Story(String label, Parts parts, String part, Document tree) {}
