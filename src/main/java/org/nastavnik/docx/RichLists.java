package org.nastavnik.docx;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The lists of marked-up text: one that counts, whose copies start anew, and one with dashes. They
 * get into a document with the first text that has lists.
 */
final class RichLists {

    /** Names in the place of ids, which no template has. */
    static final String COUNTED = "counted";

    static final String BULLETED = "bulleted";
    static final int LEVELS = 9;

    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";
    private static final String EMPTY = "<w:numbering xmlns:w=\"" + Wml.NS + "\"/>";
    private static final String DASH = "–";

    /** How levels count in official papers: 1. then 1) then letters. */
    private static final List<String> FORMATS = List.of("decimal", "decimal", "russianLower");

    private static final List<String> ENDS = List.of(".", ")", ")");

    private RichLists() {}

    /** Sees to it that a template has a part for lists. */
    static void prepare(Parts parts, String main) {
        Relations relations = new Relations(parts, main);
        if (relations.part("numbering") == null) {
            String folder = main.substring(0, main.lastIndexOf('/') + 1);
            String name = Names.prefix(folder + "numbering", parts.names()) + ".xml";
            parts.put(name, EMPTY.getBytes(StandardCharsets.UTF_8));
            relations.add(new Relations.Relation(Dml.RELATIONS + "/numbering", "/" + name, false));
            new ContentTypes(parts).addPart(name, TYPE);
        }
    }

    /**
     * @param id of the first; the second follows
     */
    static String definitions(int id) {
        return definition(id, true) + definition(id + 1, false);
    }

    private static String definition(int id, boolean counted) {
        StringBuilder xml = new StringBuilder("<w:abstractNum w:abstractNumId=\"");
        xml.append(id).append("\"><w:multiLevelType w:val=\"multilevel\"/>");
        for (int i = 0; i < LEVELS; i++) {
            String format = counted ? FORMATS.get(i % FORMATS.size()) : "bullet";
            String text = counted ? "%" + (i + 1) + ENDS.get(i % ENDS.size()) : DASH;
            xml.append("<w:lvl w:ilvl=\"").append(i);
            xml.append("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"").append(format);
            xml.append("\"/><w:lvlText w:val=\"").append(text);
            xml.append("\"/><w:lvlJc w:val=\"left\"/></w:lvl>");
        }
        return xml.append("</w:abstractNum>").toString();
    }
}
