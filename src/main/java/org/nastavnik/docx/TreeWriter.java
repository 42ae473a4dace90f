package org.nastavnik.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes trees of {@link TreeReader}; the namespaces are declared once, at the root of the part.
 */
final class TreeWriter {

    static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final int CHUNK = 8 * 1024;

    private final OutputStream out;
    private final StringBuilder text = new StringBuilder(CHUNK + 1024);

    TreeWriter(OutputStream out) {
        this.out = out;
    }

    /** A whole part. */
    void part(Element root) throws IOException {
        text.append(HEADER);
        open(root, Namespaces.declarations());
        content(root);
        close(root);
        flush();
    }

    /** The start of a part whose content is to follow piece by piece. */
    void start(Element root) throws IOException {
        text.append(HEADER);
        open(root, Namespaces.declarations());
        flush();
    }

    void open(Element element) throws IOException {
        open(element, "");
        flush();
    }

    void end(Element element) throws IOException {
        close(element);
        flush();
    }

    void write(Element element) throws IOException {
        element(element);
        flush();
    }

    static String xml(Element element) {
        TreeWriter writer = new TreeWriter(OutputStream.nullOutputStream());
        writer.plain(element);
        return writer.text.toString();
    }

    private void plain(Element element) {
        startTag(element, "");
        if (!element.hasChildNodes()) {
            text.append("/>");
            return;
        }
        text.append('>');
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                plain(child);
            } else {
                Escaping.append(String.valueOf(n.getNodeValue()), text);
            }
        }
        close(element);
    }

    private void element(Element element) throws IOException {
        if (element.hasChildNodes()) {
            open(element, "");
            content(element);
            close(element);
        } else {
            startTag(element, "");
            text.append("/>");
        }
        if (text.length() > CHUNK) {
            flush();
        }
    }

    private void content(Element element) throws IOException {
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                element(child);
            } else {
                Escaping.append(String.valueOf(n.getNodeValue()), text);
            }
        }
    }

    private void open(Element element, String more) {
        startTag(element, more);
        text.append('>');
    }

    private void startTag(Element element, String more) {
        text.append('<').append(element.getNodeName()).append(more);
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            text.append(' ').append(attribute.getName()).append("=\"");
            Escaping.append(attribute.getValue(), text);
            text.append('"');
        }
    }

    private void close(Element element) {
        text.append("</").append(element.getNodeName()).append('>');
    }

    private void flush() throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }

    /** As {@link Xml#escape}, without a new string for every piece. */
    private static final class Escaping {

        static void append(String value, StringBuilder text) {
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                switch (c) {
                    case '&' -> text.append("&amp;");
                    case '<' -> text.append("&lt;");
                    case '>' -> text.append("&gt;");
                    case '"' -> text.append("&quot;");
                    case '\t', '\n', '\r' -> text.append("&#").append((int) c).append(';');
                    default -> text.append(c);
                }
            }
        }
    }
}
