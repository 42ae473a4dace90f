package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;

/**
 * A reader that forgives nothing: what it lets pass, Word and LibreOffice open without a word. It
 * shares no code with the engine.
 */
public final class StrictReader {

    private StrictReader() {}

    /** All that is wrong with a document; nothing where it is right. */
    public static List<String> complaints(byte[] docx) {
        List<String> complaints = new ArrayList<>();
        Map<String, byte[]> parts = new StrictZip(docx, complaints).parts();
        if (complaints.isEmpty()) {
            StrictPackage opened = new StrictPackage(parts, complaints);
            opened.inspect();
            opened.trees().forEach((name, tree) -> inspect(name, tree, opened, complaints));
            parts.forEach((name, bytes) -> inspectEmbedded(name, bytes, complaints));
        }
        return complaints;
    }

    /** What keeps a document from being opened at all. */
    static List<String> malformed(byte[] docx) {
        List<String> complaints = new ArrayList<>();
        new StrictPackage(new StrictZip(docx, complaints).parts(), complaints).parse();
        return complaints;
    }

    /** The workbook of a chart is a file of the same kind. */
    private static void inspectEmbedded(String name, byte[] bytes, List<String> complaints) {
        if (name.endsWith(".xlsx") || name.endsWith(".docx")) {
            complaints(bytes).forEach(complaint -> complaints.add(name + "!" + complaint));
        }
    }

    private static void inspect(
            String name, Document tree, StrictPackage opened, List<String> complaints) {
        new StrictMarkup(name, tree, opened, complaints).inspect();
        StrictSchema.complaints(tree).forEach(error -> complaints.add(name + ": " + error));
    }
}
