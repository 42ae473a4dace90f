package org.nastavnik.docx;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Tags that can never be filled, in names, alternative texts, diagrams, must not get printed. */
final class Misplaced {

    private static final Pattern TAG = Pattern.compile("\\{\\{[^{}]{0,100}\\}\\}");

    private final String part;
    private final Map<Element, Place> places;
    private final Findings findings;

    Misplaced(String part, Map<Element, Place> places, Findings findings) {
        this.part = part;
        this.places = places;
        this.findings = findings;
    }

    /** Codes of fields are looked at as a whole elsewhere. */
    void refuse(Document tree) {
        for (Element element : Wml.below(tree)) {
            boolean text = Wml.is(element, "t") || Wml.is(element, "instrText");
            if (!text && Wml.firstElement(element) == null) {
                refuse(element.getTextContent(), element);
            }
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                if (!Wml.is(element, "fldSimple")) {
                    refuse(attributes.item(i).getNodeValue(), element);
                }
            }
        }
    }

    private void refuse(String text, Element at) {
        if (text.contains("{{")) {
            findings.add(finding(FindingCode.MISPLACED_TAG, text, placeOf(at, places, part)));
        }
    }

    static Finding finding(FindingCode code, String text, Place place) {
        Matcher tag = TAG.matcher(text);
        int start = text.indexOf("{{");
        int end = tag.find() ? tag.end() : start + 2;
        String written = end > start + 2 ? tag.group() : text;
        return new Finding(code, place, written, TagScanner.around(text, start, end), null);
    }

    static Place placeOf(Element element, Map<Element, Place> places, String part) {
        Element paragraph = Layout.paragraphOf(element);
        Place place = paragraph == null ? null : places.get(paragraph);
        return place == null ? Place.inPart(part) : place;
    }
}
