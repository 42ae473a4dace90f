package org.nastavnik.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of a Word file without the notes of who made it, and the words that it still says. */
final class NamelessXml {

    private static final Set<String> NOTED =
            Set.of(
                    "creator",
                    "lastModifiedBy",
                    "description",
                    "subject",
                    "keywords",
                    "category",
                    "contentStatus",
                    "identifier",
                    "Company",
                    "Manager",
                    "HyperlinkBase");
    private static final Set<String> NOTED_ATTRIBUTES = Set.of("author", "initials", "userId");
    private static final Set<String> SHOWN_ATTRIBUTES = Set.of("descr", "title", "alt");
    private static final Set<String> LINES = Set.of("p", "tc", "tab", "br", "cr");

    private final String part;
    private final StringBuilder xml = new StringBuilder(TreeWriter.HEADER);
    private final StringBuilder words = new StringBuilder();
    private int silent;

    NamelessXml(String part, byte[] bytes) throws GuestRejected {
        this.part = part;
        try {
            copy(Xml.reader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException | RuntimeException e) {
            throw GuestRejected.because(FindingCode.BROKEN_XML, part);
        }
    }

    byte[] xml() {
        return xml.toString().getBytes(UTF_8);
    }

    String words() {
        return words.toString();
    }

    private void copy(XMLStreamReader in) throws XMLStreamException, GuestRejected {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(in);
                case XMLStreamConstants.END_ELEMENT -> end(in);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(in.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw GuestRejected.because(FindingCode.DTD, part);
                default -> {
                    // remarks and instructions mean nothing to Word
                }
            }
        }
    }

    private void start(XMLStreamReader in) {
        if (silent == 0) {
            xml.append('<').append(name(in.getPrefix(), in.getLocalName()));
            for (int i = 0; i < in.getNamespaceCount(); i++) {
                String prefix = in.getNamespacePrefix(i);
                attribute(prefix == null ? "xmlns" : "xmlns:" + prefix, in.getNamespaceURI(i));
            }
            for (int i = 0; i < in.getAttributeCount(); i++) {
                attribute(
                        name(in.getAttributePrefix(i), in.getAttributeLocalName(i)),
                        shown(in, i, in.getAttributeValue(i)));
            }
            xml.append('>');
        }
        silent += silent > 0 || isNoted(in) ? 1 : 0;
    }

    /** What stands in such an element is left out, its own tags stay. */
    private static boolean isNoted(XMLStreamReader in) {
        String namespace = String.valueOf(in.getNamespaceURI());
        // transitional and strict files spell them otherwise
        boolean custom = namespace.endsWith("custom-properties");
        return custom
                || namespace.endsWith("customProperties")
                || NOTED.contains(in.getLocalName()) && isOfProperties(namespace);
    }

    private static boolean isOfProperties(String namespace) {
        return namespace.contains("/dc/elements/")
                || namespace.endsWith("core-properties")
                || namespace.endsWith("extended-properties")
                || namespace.endsWith("extendedProperties");
    }

    private String shown(XMLStreamReader in, int i, String value) {
        String name = in.getAttributeLocalName(i);
        boolean hasNamespace = !String.valueOf(in.getAttributePrefix(i)).isEmpty();
        boolean variable = in.getLocalName().equals("docVar") && name.equals("val");
        if (variable || hasNamespace && NOTED_ATTRIBUTES.contains(name)) {
            return "";
        }
        if (name.equals("Target") && isTemplate(in)) {
            return "Normal.dotm";
        }
        if (SHOWN_ATTRIBUTES.contains(name)) {
            words.append(value).append('\n');
        }
        return value;
    }

    /** The path to the template of a document often leads through the folder of its author. */
    private static boolean isTemplate(XMLStreamReader in) {
        return String.valueOf(in.getAttributeValue(null, "Type")).endsWith("/attachedTemplate");
    }

    private void end(XMLStreamReader in) {
        silent -= silent > 0 ? 1 : 0;
        if (silent == 0) {
            xml.append("</").append(name(in.getPrefix(), in.getLocalName())).append('>');
            String namespace = String.valueOf(in.getNamespaceURI());
            boolean text =
                    namespace.contains("wordprocessingml") || namespace.contains("drawingml");
            if (!text || LINES.contains(in.getLocalName())) {
                words.append('\n');
            }
        }
    }

    private void text(String text) {
        if (silent == 0) {
            xml.append(Xml.escape(text));
            words.append(text);
        }
    }

    private void attribute(String name, String value) {
        xml.append(' ').append(name).append("=\"").append(Xml.escape(value)).append('"');
    }

    private static String name(String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }
}
