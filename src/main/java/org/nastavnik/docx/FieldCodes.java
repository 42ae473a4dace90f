package org.nastavnik.docx;

import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Word's own fields: page numbers are welcome, those that fetch from other files and programs are
 * not.
 */
final class FieldCodes {

    private static final Pattern FETCHING =
            Pattern.compile(
                    "\\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|LINK|IMPORT|EMBED|DATABASE)\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final String part;
    private final Findings findings;
    private final StringBuilder code = new StringBuilder();

    FieldCodes(String part, Findings findings) {
        this.part = part;
        this.findings = findings;
    }

    void inspect(Document tree) {
        for (Element element : Wml.below(tree)) {
            if (Wml.is(element, "instrText")) {
                code.append(element.getTextContent());
            } else if (Wml.is(element, "fldChar")) {
                inspect(code.toString());
                code.setLength(0);
            } else if (Wml.is(element, "fldSimple")) {
                inspect(element.getAttributeNS(Wml.NS, "instr"));
            }
        }
    }

    private void inspect(String instruction) {
        if (FETCHING.matcher(instruction).matches()) {
            Place place = Place.inPart(part);
            findings.add(
                    new Finding(
                            FindingCode.EXTERNAL_TARGET, place, part, instruction.strip(), null));
        }
    }
}
