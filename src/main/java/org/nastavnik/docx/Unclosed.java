package org.nastavnik.docx;

import java.nio.charset.StandardCharsets;
import org.w3c.dom.Document;

/** An XML file whose root may still get children at its end. */
record Unclosed(String opening, String closing) {

    static Unclosed of(Document tree) {
        String xml = new String(ProgramWriter.bytes(tree), StandardCharsets.UTF_8);
        String closing = "</" + tree.getDocumentElement().getNodeName() + ">";
        if (xml.endsWith(closing)) {
            return new Unclosed(xml.substring(0, xml.length() - closing.length()), closing);
        }
        return new Unclosed(xml.substring(0, xml.length() - "/>".length()) + ">", closing);
    }

    byte[] with(String children) {
        return (opening + children + closing).getBytes(StandardCharsets.UTF_8);
    }
}
