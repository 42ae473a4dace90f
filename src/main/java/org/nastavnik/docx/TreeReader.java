package org.nastavnik.docx;

import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Reads an XML part that nobody has vouched for: without DTD, within bounds, in the namespaces of
 * {@link Namespaces} only, and those under their usual prefixes.
 */
final class TreeReader {

    private static final int MAX_DEPTH = 200;
    private static final int MAX_ELEMENTS = 600_000;

    /** Elements whose blanks are text. */
    private static final Set<String> TEXT =
            Set.of("t", "instrText", "delText", "v", "f", "formatCode", "separator");

    /** Elements of WordprocessingML that hold text and no elements. */
    private static final Set<String> WORDS =
            Set.of("t", "instrText", "delText", "delInstrText", "fldData");

    private static final DOMImplementation TREES = trees();

    private final String part;
    private final XMLStreamReader xml;
    private final Document tree = emptyTree();
    private final int maxElements;
    private int depth;
    private int elements;

    TreeReader(String part, byte[] bytes) throws GuestRejected {
        this(part, bytes, MAX_ELEMENTS);
    }

    TreeReader(String part, byte[] bytes, int maxElements) throws GuestRejected {
        this.part = part;
        this.maxElements = maxElements;
        try {
            this.xml = Xml.reader(new ByteArrayInputStream(bytes));
        } catch (XMLStreamException e) {
            throw GuestRejected.because(FindingCode.BROKEN_XML, part);
        }
    }

    static Document read(String part, byte[] bytes) throws GuestRejected {
        TreeReader reader = new TreeReader(part, bytes);
        Element root = reader.start();
        if (root == null) {
            throw GuestRejected.because(FindingCode.BROKEN_XML, part);
        }
        reader.fill(root);
        reader.tree.appendChild(root);
        reader.toEnd();
        return reader.tree;
    }

    static Document emptyTree() {
        return TREES.createDocument(null, null, null);
    }

    /** Asked for once: to find it takes longer than to read a small part. */
    private static DOMImplementation trees() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next start tag on this level, without what stands in it; null where the level ends. */
    @Nullable Element start() throws GuestRejected {
        for (int event = next(); event != END; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                Element element = element();
                if (element != null) {
                    return element;
                }
                skip();
            }
        }
        return null;
    }

    /** Reads all that stands in the element whose start tag was the last one read. */
    void fill(Element element) throws GuestRejected {
        for (int event = next(); event != END; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                child(element);
            } else if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA) {
                text(element);
            }
        }
        Compatibility.settle(element);
    }

    private void child(Element parent) throws GuestRejected {
        Element child = element();
        if (child == null || !Compatibility.isUnderstood(child, xml)) {
            skip();
            return;
        }
        fill(child);
        parent.appendChild(child);
        Compatibility.unwrap(child);
    }

    private void text(Element parent) {
        String text = xml.getText();
        boolean mayHold =
                !Wml.is(parent, parent.getLocalName()) || WORDS.contains(parent.getLocalName());
        if (mayHold && (!text.isBlank() || TEXT.contains(parent.getLocalName()))) {
            parent.appendChild(tree.createTextNode(text));
        }
    }

    /** Leaves out what stands in the element whose start tag was the last one read. */
    void skip() throws GuestRejected {
        int level = 1;
        while (level > 0) {
            int event = next();
            level += event == XMLStreamConstants.START_ELEMENT ? 1 : event == END ? -1 : 0;
        }
    }

    void toEnd() throws GuestRejected {
        while (next() != XMLStreamConstants.END_DOCUMENT) {
            // what is broken behind the last tag is broken too
        }
    }

    private static final int END = XMLStreamConstants.END_ELEMENT;

    private int next() throws GuestRejected {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw GuestRejected.because(FindingCode.DTD, part);
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                elements++;
                depth++;
            } else if (event == END) {
                depth--;
            }
            if (depth > MAX_DEPTH || elements > maxElements) {
                throw GuestRejected.because(FindingCode.TOO_LARGE_TO_JOIN, part);
            }
            return event;
        } catch (XMLStreamException | RuntimeException e) {
            throw GuestRejected.because(FindingCode.BROKEN_XML, part);
        }
    }

    private @Nullable Element element() {
        String namespace = namespace(xml.getNamespaceURI());
        String prefix = Namespaces.prefix(namespace);
        if (prefix == null && !isPackageXml(namespace)) {
            return null;
        }
        String name = xml.getLocalName();
        Element element =
                tree.createElementNS(namespace, prefix == null ? name : prefix + ":" + name);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attribute(element, i);
        }
        return element;
    }

    private static boolean isPackageXml(String namespace) {
        return namespace.equals(Namespaces.RELATIONSHIPS) || namespace.equals(Namespaces.TYPES);
    }

    private void attribute(Element element, int i) {
        String name = xml.getAttributeLocalName(i);
        String namespace = namespace(xml.getAttributeNamespace(i));
        String prefix = Namespaces.prefix(namespace);
        if (namespace.isEmpty()) {
            // attributes of WordprocessingML have its prefix, or mean nothing
            if (!Wml.is(element, element.getLocalName())) {
                element.setAttributeNS(null, name, xml.getAttributeValue(i));
            }
        } else if (prefix != null && !namespace.equals(Namespaces.MC)) {
            element.setAttributeNS(namespace, prefix + ":" + name, xml.getAttributeValue(i));
        }
    }

    private static String namespace(@Nullable String namespace) {
        return namespace == null ? "" : Namespaces.transitional(namespace);
    }
}
