package org.nastavnik.docx;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Element;

/** The list of content types of the joined document. */
final class JoinedTypes {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, String> byExtension = new LinkedHashMap<>();
    private final Map<String, String> byPart = new LinkedHashMap<>();

    /**
     * @param types {@code Types} of the host
     */
    JoinedTypes(Element types) {
        for (Element type : Wml.children(types)) {
            String contentType = type.getAttribute("ContentType");
            if (type.getLocalName().equals("Default")) {
                extension(type.getAttribute("Extension"), contentType);
            } else if (type.getLocalName().equals("Override")) {
                byPart.put(withoutSlash(type.getAttribute("PartName")), contentType);
            }
        }
    }

    private static String withoutSlash(String part) {
        return part.startsWith("/") ? part.substring(1) : part;
    }

    void extension(String extension, String type) {
        byExtension.putIfAbsent(extension.toLowerCase(Locale.ROOT), type);
    }

    void part(String part, String type) {
        byPart.put(part, type);
    }

    void wordPart(String part, String kind) {
        part(part, WORD + kind + "+xml");
    }

    String of(String part) {
        String extension = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return byPart.getOrDefault(part, byExtension.getOrDefault(extension, ""));
    }

    /** True where somebody says of any part that it can run. */
    boolean hasMacros() {
        return byPart.values().stream().anyMatch(JoinedTypes::runs)
                || byExtension.values().stream().anyMatch(JoinedTypes::runs);
    }

    private static boolean runs(String type) {
        return type.contains("macroEnabled") || type.contains("vbaProject");
    }

    String xml() {
        StringBuilder xml = new StringBuilder(TreeWriter.HEADER);
        xml.append("<Types xmlns=\"").append(Namespaces.TYPES).append("\">");
        byExtension.forEach((name, type) -> append(xml, "Default", "Extension", name, type));
        byPart.forEach((name, type) -> append(xml, "Override", "PartName", "/" + name, type));
        return xml.append("</Types>").toString();
    }

    private static void append(
            StringBuilder xml, String element, String key, String name, String type) {
        xml.append('<').append(element).append(' ').append(key).append("=\"");
        xml.append(Xml.escape(name)).append("\" ContentType=\"").append(Xml.escape(type));
        xml.append("\"/>");
    }
}
