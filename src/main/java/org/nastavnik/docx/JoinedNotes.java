package org.nastavnik.docx;

import java.io.IOException;
import org.w3c.dom.Element;

/** The footnotes or the endnotes of a joined document. */
final class JoinedNotes {

    private final String kind;
    private final Element root;
    private final Spool added = new Spool();
    private final TreeWriter writer = new TreeWriter(added);
    private int next = 1;
    private boolean grown;

    /**
     * @param kind footnote or endnote
     * @param root the host's, or an empty one
     */
    JoinedNotes(String kind, Element root) {
        this.kind = kind;
        this.root = root;
        for (Element note : Wml.children(root)) {
            String id = Wml.attribute(note, "id");
            next = Math.max(next, id.matches("\\d{1,9}") ? Integer.parseInt(id) + 1 : 1);
        }
        if (Wml.children(root).isEmpty()) {
            root.appendChild(separator("separator", "-1"));
            root.appendChild(separator("continuationSeparator", "0"));
        }
    }

    private Element separator(String type, String id) {
        Element note = Wml.create(root, kind);
        Wml.attribute(note, "type", type);
        Wml.attribute(note, "id", id);
        Element paragraph = Wml.create(root, "p");
        Element run = Wml.create(root, "r");
        run.appendChild(Wml.create(root, type));
        paragraph.appendChild(run);
        note.appendChild(paragraph);
        return note;
    }

    String kind() {
        return kind;
    }

    String freeId() {
        return Integer.toString(next++);
    }

    void add(Element note) throws IOException {
        grown = true;
        writer.write(note);
    }

    boolean hasGrown() {
        return grown;
    }

    PackedPart finish(String name) throws IOException {
        Spool part = new Spool();
        TreeWriter all = new TreeWriter(part);
        all.start(root);
        for (Element note : Wml.children(root)) {
            all.write(note);
        }
        added.finish(name).unpack(part);
        all.end(root);
        return part.finish(name);
    }

    /** Gives memory back where the parts were never written. */
    void close() {
        added.close();
    }
}
