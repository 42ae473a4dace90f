package org.nastavnik.docx;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Word's own fields: page numbers are welcome, those that fetch from other files and programs are
 * not, and no tag can be filled in their codes.
 */
final class FieldCodes {

    private static final Pattern FETCHING =
            Pattern.compile(
                    "\\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|LINK|IMPORT|EMBED|DATABASE)\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final String part;
    private final Map<Element, Place> places;
    private final Findings findings;
    private final StringBuilder code = new StringBuilder();

    FieldCodes(String part, Map<Element, Place> places, Findings findings) {
        this.part = part;
        this.places = places;
        this.findings = findings;
    }

    void inspect(Document tree) {
        List<Element> all = Wml.below(tree);
        for (Element element : all) {
            if (Wml.is(element, "instrText")) {
                code.append(element.getTextContent());
            } else if (Wml.is(element, "fldChar")) {
                inspect(code.toString(), element);
                code.setLength(0);
            } else if (Wml.is(element, "fldSimple")) {
                inspect(element.getAttributeNS(Wml.NS, "instr"), element);
            }
        }
        // a field without an end
        inspect(code.toString(), all.get(0));
    }

    private void inspect(String instruction, Element at) {
        Place place = Misplaced.placeOf(at, places, part);
        if (FETCHING.matcher(instruction).matches()) {
            String told = instruction.strip();
            findings.add(new Finding(FindingCode.EXTERNAL_TARGET, place, part, told, null));
        }
        if (instruction.contains("{{")) {
            findings.add(Misplaced.finding(FindingCode.TAG_IN_FIELD, instruction, place));
        }
    }
}
