package org.nastavnik.docx;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The properties of a paragraph, whose order the schema fixes. */
final class ParagraphProperties {

    private static final List<String> ORDER =
            List.of(
                    ("pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr"
                                    + " suppressLineNumbers pBdr shd tabs suppressAutoHyphens"
                                    + " kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE"
                                    + " autoSpaceDN bidi adjustRightInd snapToGrid spacing ind"
                                    + " contextualSpacing mirrorIndents suppressOverlap jc"
                                    + " textDirection textAlignment textboxTightWrap outlineLvl"
                                    + " divId cnfStyle rPr sectPr pPrChange")
                            .split(" "));

    private ParagraphProperties() {}

    static Element of(Element paragraph) {
        Element known = Wml.child(paragraph, "pPr");
        if (known != null) {
            return known;
        }
        Element properties = Wml.create(paragraph, "pPr");
        paragraph.insertBefore(properties, paragraph.getFirstChild());
        return properties;
    }

    static void set(Element properties, Element property) {
        int place = ORDER.indexOf(Wml.name(property));
        Node before = properties.getFirstChild();
        while (before != null && ORDER.indexOf(Wml.name(before)) < place) {
            before = before.getNextSibling();
        }
        properties.insertBefore(property, before);
    }
}
