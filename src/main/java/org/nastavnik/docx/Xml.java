package org.nastavnik.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The JDK's own parsers, deaf to DTDs and to the network, whatever others the server brings. */
final class Xml {

    private Xml() {}

    /** For parts that have passed the guard, which refuses those that are no XML. */
    static Document tree(byte[] xml) {
        try {
            return trees().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | IOException | SAXException e) {
            throw new IllegalArgumentException("no XML", e);
        }
    }

    /** Makes a prefix mean this at the root; false where it means something else already. */
    static boolean bind(Document tree, String prefix, String namespace) {
        Element root = tree.getDocumentElement();
        String bound = root.lookupNamespaceURI(prefix);
        if (bound == null) {
            root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + prefix, namespace);
        }
        return bound == null || bound.equals(namespace);
    }

    static XMLStreamReader reader(InputStream xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // our own bound on depth is lower and says what is wrong; newer JDKs would only say
        // "broken"
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", "1000");
        return factory.createXMLStreamReader(xml);
    }

    /** For text and for attributes in double quotes; what XML forbids is left out. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> escape(c, escaped));
        return escaped.toString();
    }

    private static void escape(int c, StringBuilder escaped) {
        switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\t', '\n', '\r' -> escaped.append("&#").append(c).append(';');
            default -> {
                boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
                if (c >= ' ' && !surrogate && c != 0xfffe && c != 0xffff) {
                    escaped.appendCodePoint(c);
                }
            }
        }
    }

    private static DocumentBuilderFactory trees() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setCoalescing(true);
        factory.setIgnoringComments(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory;
    }
}
