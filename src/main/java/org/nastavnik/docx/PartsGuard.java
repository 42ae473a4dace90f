package org.nastavnik.docx;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads every XML part once, before anything else trusts it, and names what a template may not
 * bring.
 */
final class PartsGuard {

    /** Later stages recurse over the tree; Word itself stays far below. */
    private static final int MAX_DEPTH = 200;

    /** Text of some thousand pages; a tree of it still fits into memory. */
    private static final int MAX_XML = 10 * 1024 * 1024;

    private final Findings findings;

    PartsGuard(Findings findings) {
        this.findings = findings;
    }

    void inspect(Parts parts) {
        for (String name : parts.names()) {
            if (isMacroOrObject(name)) {
                continue;
            }
            byte[] bytes = parts.get(name);
            if (looksLikeXml(name, bytes)) {
                inspectXml(name, bytes);
            }
        }
    }

    private boolean isMacroOrObject(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("vbaproject.bin") || lower.endsWith("vbadata.xml")) {
            findings.add(FindingCode.MACRO, name);
            return true;
        }
        if (lower.contains("/activex/") || lower.contains("embeddings/oleobject")) {
            findings.add(FindingCode.EMBEDDED_OBJECT, name);
            return true;
        }
        return false;
    }

    private static boolean looksLikeXml(String name, byte[] bytes) {
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            return true;
        }
        int first = bytes.length == 0 ? 0 : bytes[0] & 0xff;
        return first == '<' || first == 0xef || first == 0xfe || (first == 0xff && bytes[1] == -2);
    }

    private void inspectXml(String name, byte[] bytes) {
        if (bytes.length > MAX_XML) {
            findings.add(FindingCode.TOO_LARGE, name);
            return;
        }
        try {
            XMLStreamReader xml = Xml.reader(new ByteArrayInputStream(bytes));
            walk(name, xml);
        } catch (XMLStreamException e) {
            findings.add(FindingCode.BROKEN_XML, name);
        }
    }

    private void walk(String name, XMLStreamReader xml) throws XMLStreamException {
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                findings.add(FindingCode.DTD, name);
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                inspectElement(name, xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            if (depth > MAX_DEPTH) {
                findings.add(FindingCode.TOO_LARGE, name);
                return;
            }
        }
    }

    private void inspectElement(String name, XMLStreamReader xml) {
        if (name.endsWith(".rels") && xml.getLocalName().equals("Relationship")) {
            FindingCode code = relationship(name, xml);
            if (code != null) {
                String target = String.valueOf(xml.getAttributeValue(null, "Target"));
                findings.add(new Finding(code, Place.inPart(name), name, target, null));
            }
        } else if (name.equals("[Content_Types].xml")) {
            String type = String.valueOf(xml.getAttributeValue(null, "ContentType"));
            if (type.contains("macroEnabled")) {
                findings.add(FindingCode.MACRO, name);
            }
        }
    }

    private static @Nullable FindingCode relationship(String name, XMLStreamReader xml) {
        String type = String.valueOf(xml.getAttributeValue(null, "Type"));
        String kind = type.substring(type.lastIndexOf('/') + 1);
        boolean external = "External".equals(xml.getAttributeValue(null, "TargetMode"));
        return switch (kind) {
            case "vbaProject", "wordVbaData" -> FindingCode.MACRO;
            case "oleObject", "control", "aFChunk" -> FindingCode.EMBEDDED_OBJECT;
            // the workbook of a native chart is a package too
            case "package" -> name.contains("/charts/") ? null : FindingCode.EMBEDDED_OBJECT;
            case "hyperlink" -> null;
            default -> external ? FindingCode.EXTERNAL_TARGET : null;
        };
    }
}
