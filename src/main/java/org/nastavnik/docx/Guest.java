package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A document to be joined to another, read whole: after that nothing of it can be refused. */
final class Guest {

    private final WordFile file;
    private final Element document;
    private final Element body;
    private final Map<String, Element> roots = new LinkedHashMap<>();
    private final Map<String, Element> headers = new LinkedHashMap<>();
    private final @Nullable Theme theme;

    Guest(byte[] bytes) throws GuestRejected {
        this.file = new WordFile(bytes, PackedZip.Bounds.GUEST);
        this.document = TreeReader.read(file.main(), file.mainBytes()).getDocumentElement();
        Element found = Wml.child(document, "body");
        if (!Wml.is(document, "document") || found == null) {
            throw GuestRejected.because(FindingCode.NOT_DOCX, file.main());
        }
        this.body = found;
        if (Wml.below(body).stream().anyMatch(element -> Wml.is(element, "altChunk"))) {
            throw GuestRejected.because(FindingCode.ALT_CHUNK, file.main());
        }
        for (String kind : List.of("styles", "numbering", "settings", "footnotes", "endnotes")) {
            roots.put(kind, file.root(kind, kind));
        }
        roots.put("fontTable", file.root("fontTable", "fonts"));
        this.theme = Theme.read(file.zip(), file.links().ofKind("theme"));
        if (theme != null && theme.root() != null) {
            // pictures in themes are nothing but backgrounds of slides
            Wml.below(theme.root()).forEach(Guest::dropPicture);
        }
        readHeaders();
    }

    private void readHeaders() throws GuestRejected {
        for (PartLinks.Link link : file.links().all().values()) {
            boolean header = link.kind().equals("header") || link.kind().equals("footer");
            byte[] xml = header && !link.external() ? file.zip().read(link.target()) : null;
            if (xml != null) {
                headers.put(
                        link.target(), TreeReader.read(link.target(), xml).getDocumentElement());
            }
        }
    }

    private static void dropPicture(Element element) {
        if (element.getNodeName().equals("a:blipFill")) {
            Element none = element.getOwnerDocument().createElementNS(Namespaces.A, "a:noFill");
            element.getParentNode().replaceChild(none, element);
        }
    }

    WordFile file() {
        return file;
    }

    Element document() {
        return document;
    }

    Element body() {
        return body;
    }

    /** The root of one of the parts that a document has once. */
    Element root(String kind) {
        Element root = roots.get(kind);
        if (root == null) {
            throw new IllegalArgumentException(kind);
        }
        return root;
    }

    /** Headers and footers by the names of their parts. */
    Map<String, Element> headers() {
        return headers;
    }

    @Nullable Theme theme() {
        return theme;
    }

    /** The blocks of the text. */
    List<Element> blocks() {
        List<Element> blocks = new ArrayList<>(Wml.children(body));
        blocks.removeIf(block -> Wml.is(block, "sectPr"));
        return blocks;
    }

    /** The properties of its sections; the last stand behind the text. */
    List<Element> sections() {
        List<Element> sections = new ArrayList<>();
        for (Element element : Wml.below(body)) {
            if (Wml.is(element, "sectPr")) {
                sections.add(element);
            }
        }
        return sections;
    }

    @Nullable Element lastSection() {
        return Wml.child(body, "sectPr");
    }
}
