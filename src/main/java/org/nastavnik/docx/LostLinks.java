package org.nastavnik.docx;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What stays of a piece of text whose link leads nowhere any more. */
final class LostLinks {

    private LostLinks() {}

    static void settle(Element element, Shed shed) {
        switch (element.getNodeName()) {
            case "w:hyperlink" -> {
                if (Wml.attribute(element, "anchor").isEmpty()) {
                    Revisions.unwrap(element);
                }
            }
            case "a:blip" -> picture(element, shed);
            case "v:imagedata" -> drawing(element, shed);
            case "c:chart", "cx:chart", "dgm:relIds" -> drawing(element, shed);
            case "v:fill", "v:stroke" -> {}
            case "a:hlinkClick", "a:hlinkHover", "a:hlinkMouseOver" -> Wml.remove(element);
            case "dsp:dataModelExt", "asvg:svgBlip", "a14:imgLayer" -> remove(element, "a:ext");
            case "c:externalData", "cx:externalData" -> Wml.remove(element);
            default -> Wml.remove(element);
        }
    }

    private static void remove(Element element, String up) {
        Element holder = above(element, up);
        Wml.remove(holder == null ? element : holder);
    }

    private static void picture(Element blip, Shed shed) {
        Node holder = blip.getParentNode();
        if (holder.getNodeName().equals("a:blipFill")) {
            Element none = holder.getOwnerDocument().createElementNS(Namespaces.A, "a:noFill");
            holder.getParentNode().replaceChild(none, holder);
            return;
        }
        if (holder.getNodeName().equals("a:buBlip")) {
            Wml.remove(holder);
            return;
        }
        Element picture = above(blip, "pic:pic");
        boolean alone =
                picture != null && picture.getParentNode().getNodeName().equals("a:graphicData");
        if (picture != null && !alone) {
            Wml.remove(picture);
            shed.add(FindingCode.PICTURE_SHED, alternative(picture));
        } else {
            drawing(blip, shed);
        }
    }

    /** In the place of a picture stands the text that its author wrote for those who cannot see. */
    private static void drawing(Element inside, Shed shed) {
        Element drawing = above(inside, "w:drawing");
        Element holder = drawing == null ? above(inside, "w:pict") : drawing;
        if (holder == null) {
            Wml.remove(inside);
            return;
        }
        Node parent = holder.getParentNode();
        if (parent == null) {
            // gone already, for another link in it
            return;
        }
        String text = alternative(holder);
        shed.add(FindingCode.PICTURE_SHED, text);
        boolean inRun = Wml.is(parent, "r") || Compatibility.is(parent, "Choice");
        if (text.isEmpty() || !inRun) {
            parent.removeChild(holder);
            return;
        }
        Element instead = Wml.create(holder, "t");
        instead.setTextContent(text);
        parent.replaceChild(instead, holder);
    }

    private static String alternative(Element holder) {
        for (Element element : Wml.below(holder)) {
            String text =
                    switch (element.getNodeName()) {
                        case "wp:docPr", "pic:cNvPr" -> element.getAttribute("descr");
                        case "v:shape" -> element.getAttribute("alt");
                        default -> "";
                    };
            if (!text.isBlank()) {
                return text.strip();
            }
        }
        return "";
    }

    private static @Nullable Element above(Node node, String name) {
        Node up = node;
        while (up != null && !name.equals(up.getNodeName())) {
            up = up.getParentNode();
        }
        return (Element) up;
    }
}
