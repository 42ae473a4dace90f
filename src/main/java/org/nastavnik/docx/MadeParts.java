package org.nastavnik.docx;

import java.nio.charset.StandardCharsets;

/** Parts that a package gets because a partial needs them. */
final class MadeParts {

    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private MadeParts() {}

    /** The name of the part of this kind; made where the package has none. */
    static String ensure(String kind, String root, Parts parts, String main) {
        Relations relations = new Relations(parts, main);
        String known = relations.part(kind);
        if (known != null) {
            return known;
        }
        String name = "word/" + kind + ".xml";
        for (int n = 2; parts.has(name); n++) {
            name = "word/" + kind + n + ".xml";
        }
        String xml =
                "<w:" + root + " xmlns:w=\"" + Wml.NS + "\">" + content(kind) + "</w:" + root + ">";
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
        relations.add(new Relations.Relation(Dml.RELATIONS + "/" + kind, "/" + name, false));
        new ContentTypes(parts).addPart(name, TYPE + kind + "+xml");
        return name;
    }

    /** Word wants the lines above notes. */
    private static String content(String kind) {
        if (!kind.endsWith("notes")) {
            return "";
        }
        String note = kind.substring(0, kind.length() - 1);
        return line(note, "separator", -1) + line(note, "continuationSeparator", 0);
    }

    private static String line(String note, String type, int id) {
        return "<w:%1$s w:type=\"%2$s\" w:id=\"%3$d\"><w:p><w:r><w:%2$s/></w:r></w:p></w:%1$s>"
                .formatted(note, type, id);
    }
}
