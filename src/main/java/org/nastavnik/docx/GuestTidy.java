package org.nastavnik.docx;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Takes out of a guest's text what belongs to its file alone, and mends what producers other than
 * Word like to leave out: one guest that Word would refuse must not spoil the whole.
 */
final class GuestTidy {

    private static final Set<String> DROPPED =
            Set.of(
                    "commentRangeStart",
                    "commentRangeEnd",
                    "annotationRef",
                    "placeholder",
                    "smartTagPr",
                    "customXmlPr",
                    "contentPart",
                    "printerSettings",
                    "saveThroughXslt",
                    "movie");

    private static final Set<String> MEASURES =
            Set.of(
                    "w",
                    "h",
                    "left",
                    "right",
                    "top",
                    "bottom",
                    "start",
                    "end",
                    "header",
                    "footer",
                    "gutter",
                    "before",
                    "after",
                    "line",
                    "firstLine",
                    "hanging",
                    "space",
                    "pos");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Pattern FRACTION = Pattern.compile("-?\\d{1,9}\\.\\d{1,20}");

    private final Shed shed;

    GuestTidy(Shed shed) {
        this.shed = shed;
    }

    void tidy(Element root) {
        for (Element element : Wml.below(root)) {
            tidyAttributes(element);
            if (element.getParentNode() != null && Wml.is(element, element.getLocalName())) {
                tidyOne(element);
            }
        }
    }

    /** Word writes whole twips, others write fractions of them, which Word cannot always read. */
    private static void tidyAttributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = attributes.getLength() - 1; i >= 0; i--) {
            Attr attribute = (Attr) attributes.item(i);
            boolean measure =
                    Wml.NS.equals(attribute.getNamespaceURI())
                            && MEASURES.contains(attribute.getLocalName());
            if (measure && FRACTION.matcher(attribute.getValue()).matches()) {
                attribute.setValue(
                        Long.toString(Math.round(Double.parseDouble(attribute.getValue()))));
            } else if (attribute.getName().equals("o:gfxdata") || isStrayName(element, attribute)) {
                // the same drawing once more, for Word to edit; a name that no schema knows
                element.removeAttributeNode(attribute);
            } else if (COLOUR.matcher(attribute.getValue()).matches() && isColour(attribute)) {
                attribute.setValue(attribute.getValue().substring(1));
            }
        }
    }

    private static boolean isStrayName(Element element, Attr attribute) {
        return attribute.getName().equals("ID") && Namespaces.V.equals(element.getNamespaceURI());
    }

    private static boolean isColour(Attr attribute) {
        return List.of("w:val", "w:color", "w:fill").contains(attribute.getName());
    }

    private void tidyOne(Element element) {
        String name = element.getLocalName();
        if (DROPPED.contains(name)) {
            Wml.remove(element);
            return;
        }
        switch (name) {
            case "smartTag", "customXml" -> Revisions.unwrap(element);
            case "commentReference" -> dropComment(element);
            case "subDoc" -> {
                shed.add(FindingCode.LINK_SHED, "subDoc");
                Wml.remove(element);
            }
            case "docPartObj" -> freeContents(element);
            case "id" -> dropControlId(element);
            case "ilvl" -> bound(element, 8);
            case "outlineLvl" -> bound(element, 9);
            case "color" -> mendValue(element, "auto");
            case "shd" -> mendValue(element, "clear");
            case "pgMar" -> mendMargins(element);
            case "date" -> mendDate(element);
            case "tabs" -> dropIfEmpty(element);
            case "tbl" -> mendTable(element);
            case "tc" -> mendCell(element);
            default -> {}
        }
        if (SchemaOrder.orders(element)) {
            SchemaOrder.tidy(element);
        }
    }

    private void dropComment(Element reference) {
        shed.add(FindingCode.COMMENTS_SHED);
        Node run = reference.getParentNode();
        Wml.remove(reference);
        boolean bare = Wml.children(run).stream().allMatch(child -> Wml.is(child, "rPr"));
        if (Wml.is(run, "r") && bare) {
            Wml.remove(run);
        }
    }

    /** LibreOffice 7 breaks down over contents of a part of a document that stand in a control. */
    private static void freeContents(Element gallery) {
        Node control = gallery.getParentNode().getParentNode();
        Element content = Wml.child(control, "sdtContent");
        if (content != null && Wml.value(gallery, "docPartGallery").equals("Table of Contents")) {
            while (content.getFirstChild() != null) {
                control.getParentNode().insertBefore(content.getFirstChild(), control);
            }
            Wml.remove(control);
        }
    }

    /** Word gives one that is free. */
    private static void dropControlId(Element id) {
        if (UniqueIds.isControlId(id)) {
            Wml.remove(id);
        }
    }

    private static void bound(Element element, int most) {
        String value = Wml.attribute(element, "val");
        boolean good = value.matches("\\d") && value.charAt(0) - '0' <= most;
        if (!good) {
            Wml.attribute(element, "val", value.startsWith("-") ? "0" : Integer.toString(most));
        }
    }

    private static void mendValue(Element element, String usual) {
        if (Wml.attribute(element, "val").isEmpty()) {
            Wml.attribute(element, "val", usual);
        }
    }

    private static void mendMargins(Element margins) {
        for (String name :
                List.of("top", "right", "bottom", "left", "header", "footer", "gutter")) {
            if (Wml.attribute(margins, name).isEmpty()) {
                Wml.attribute(margins, name, name.equals("gutter") ? "0" : "709");
            }
        }
    }

    private static void mendDate(Element date) {
        String full = Wml.attribute(date, "fullDate");
        if (!full.isEmpty() && !full.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\S*")) {
            date.removeAttributeNS(Wml.NS, "fullDate");
        }
    }

    private static void dropIfEmpty(Element element) {
        if (!element.hasChildNodes()) {
            Wml.remove(element);
        }
    }

    private static void mendTable(Element table) {
        if (Wml.below(table).stream().noneMatch(row -> Wml.is(row, "tr"))) {
            Wml.remove(table);
            return;
        }
        if (Wml.child(table, "tblGrid") == null) {
            Element properties = Wml.child(table, "tblPr");
            Node before = properties == null ? table.getFirstChild() : properties.getNextSibling();
            table.insertBefore(Wml.create(table, "tblGrid"), before);
        }
        if (Wml.child(table, "tblPr") == null) {
            table.insertBefore(Wml.create(table, "tblPr"), table.getFirstChild());
        }
    }

    private static void mendCell(Element cell) {
        List<Element> children = Wml.children(cell);
        Element last = children.isEmpty() ? null : children.get(children.size() - 1);
        if (last == null || Wml.is(last, "tbl") || Wml.is(last, "tcPr")) {
            cell.appendChild(Wml.create(cell, "p"));
        }
    }
}
