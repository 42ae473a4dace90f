package org.nastavnik.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Brings along the footnotes and endnotes to which a guest's text refers, under new numbers. */
final class GuestNotes {

    private final Guest guest;
    private final JoinedParts joined;
    private final GuestText text;

    GuestNotes(Guest guest, JoinedParts joined, GuestText text) {
        this.guest = guest;
        this.joined = joined;
        this.text = text;
    }

    void bring() throws IOException {
        bring("footnote");
        bring("endnote");
    }

    private void bring(String kind) throws IOException {
        Map<String, Element> notes = new HashMap<>();
        for (Element note : Wml.children(guest.root(kind + "s"))) {
            String type = Wml.attribute(note, "type");
            if (Wml.is(note, kind) && (type.isEmpty() || type.equals("normal"))) {
                notes.putIfAbsent(Wml.attribute(note, "id"), note);
            }
        }
        for (Element reference : Wml.below(guest.body())) {
            if (Wml.is(reference, kind + "Reference")) {
                Element note = notes.remove(Wml.attribute(reference, "id"));
                if (note == null) {
                    drop(reference);
                } else {
                    bring(kind, note, reference);
                }
            }
        }
    }

    /** A number without a note is what Word calls a broken document. */
    private static void drop(Element reference) {
        Node run = reference.getParentNode();
        Wml.remove(reference);
        if (Wml.is(run, "r") && Wml.children(run).stream().allMatch(n -> Wml.is(n, "rPr"))) {
            Wml.remove(run);
        }
    }

    private void bring(String kind, Element note, Element reference) throws IOException {
        JoinedNotes notes = joined.notes(kind);
        String id = notes.freeId();
        String part = guest.file().part(kind + "s");
        if (part != null) {
            text.relink(note, part, joined.joined().linksOf(joined.part(kind + "s")));
        }
        Wml.attribute(note, "id", id);
        Wml.attribute(reference, "id", id);
        notes.add(note);
    }
}
