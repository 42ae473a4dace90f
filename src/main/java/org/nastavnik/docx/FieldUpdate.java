package org.nastavnik.docx;

import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Asks Word to bring fields up to date when it opens the document. */
final class FieldUpdate {

    /** What stands behind it in the order of the schema. */
    private static final Set<String> BEHIND =
            Set.of(
                    "hdrShapeDefaults",
                    "footnotePr",
                    "endnotePr",
                    "compat",
                    "docVars",
                    "rsids",
                    "mathPr",
                    "attachedSchema",
                    "themeFontLang",
                    "clrSchemeMapping",
                    "doNotIncludeSubdocsInStats",
                    "doNotAutoCompressPictures",
                    "forceUpgrade",
                    "captions",
                    "readModeInkLockDown",
                    "smartTagType",
                    "schemaLibrary",
                    "shapeDefaults",
                    "doNotEmbedSmartTags",
                    "decimalSymbol",
                    "listSeparator");

    private FieldUpdate() {}

    static void ask(Parts parts, String main) {
        Relations relations = new Relations(parts, main);
        String part = relations.part("settings");
        Document tree = relations.tree("settings");
        if (part == null || tree == null) {
            return;
        }
        Element settings = tree.getDocumentElement();
        Element update = Wml.child(settings, "updateFields");
        if (update == null) {
            update = Wml.create(settings, "updateFields");
            Element behind = null;
            for (Element setting : Wml.children(settings)) {
                boolean later = BEHIND.contains(String.valueOf(setting.getLocalName()));
                behind = behind == null && later ? setting : behind;
            }
            settings.insertBefore(update, behind);
        }
        Wml.attribute(update, "val", "true");
        parts.put(part, ProgramWriter.bytes(tree));
    }
}
