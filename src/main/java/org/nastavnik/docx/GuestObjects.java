package org.nastavnik.docx;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Of objects of other programs, and of controls that could run something, only the picture is
 * brought along by which the page shows them.
 */
final class GuestObjects {

    private static final Set<String> LIVE = Set.of("control", "objectEmbed", "objectLink");

    private final Shed shed;

    GuestObjects(Shed shed) {
        this.shed = shed;
    }

    void flatten(Element root) {
        for (Element element : Wml.below(root)) {
            if (element.getParentNode() == null) {
                continue;
            }
            if (isLive(element)) {
                shed.add(FindingCode.OBJECT_SHED, program(element));
                Wml.remove(element);
            } else if (Wml.is(element, "object")) {
                toPicture(element);
            } else if (isVideo(element)) {
                shed.add(FindingCode.OBJECT_SHED, element.getLocalName());
                Wml.remove(element);
            }
        }
    }

    private static boolean isLive(Element element) {
        boolean ole =
                "OLEObject".equals(element.getLocalName())
                        && Namespaces.O.equals(element.getNamespaceURI());
        return ole
                || (LIVE.contains(element.getLocalName())
                        && Wml.is(element, element.getLocalName()));
    }

    private static boolean isVideo(Element element) {
        String name = element.getLocalName();
        return Set.of("videoFile", "audioFile", "audioCd", "wavAudioFile", "quickTimeFile", "snd")
                        .contains(name)
                && Namespaces.A.equals(element.getNamespaceURI());
    }

    private static String program(Element element) {
        String program = element.getAttribute("ProgID");
        String name = program.isEmpty() ? Wml.attribute(element, "progId") : program;
        return name.isEmpty() ? Wml.attribute(element, "name") : name;
    }

    private static void toPicture(Element object) {
        Node parent = object.getParentNode();
        boolean shown = Wml.below(object).stream().anyMatch(GuestObjects::isShape);
        if (!shown) {
            parent.removeChild(object);
            return;
        }
        Element drawing = Wml.child(object, "drawing");
        if (drawing != null) {
            parent.replaceChild(drawing, object);
            return;
        }
        Element picture = Wml.create(object, "pict");
        while (object.getFirstChild() != null) {
            picture.appendChild(object.getFirstChild());
        }
        parent.replaceChild(picture, object);
    }

    private static boolean isShape(Element element) {
        return Namespaces.V.equals(element.getNamespaceURI()) || Wml.is(element, "drawing");
    }
}
