package org.nastavnik.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Brings notes to the places that refer to them, so that they see what is seen there and are
 * repeated with it. What is left of their part are the lines above the notes.
 */
final class NoteGathering {

    private final String label;
    private final Parts parts;
    private final String owner;

    /**
     * @param label what findings call the part: its own name, or that of a partial
     */
    NoteGathering(String label, Parts parts, String owner) {
        this.label = label;
        this.parts = parts;
        this.owner = owner;
    }

    void gather(Document tree) {
        for (NoteKind kind : NoteKind.values()) {
            String part = new Relations(parts, owner).part(kind.part());
            if (part != null) {
                gather(tree, kind, part);
            }
        }
    }

    private void gather(Document tree, NoteKind kind, String part) {
        Document notes = Xml.tree(parts.get(part));
        LinkAddress.bring(notes, new Relations(parts, part));
        Map<Element, Place> places = Places.of(label.equals(owner) ? part : label, notes);
        Map<String, Element> byId = new HashMap<>();
        for (Element note : Wml.children(notes.getDocumentElement())) {
            if (Wml.is(note, kind.element()) && Wml.attribute(note, "type").isEmpty()) {
                byId.put(Wml.attribute(note, "id"), note);
            }
        }
        Set<Element> taken = new HashSet<>();
        for (Element reference : Wml.below(tree)) {
            Element note = byId.get(Wml.attribute(reference, "id"));
            if (NoteKind.ofReference(reference) == kind && note != null) {
                reference.appendChild(copy(note, tree, places));
                taken.add(note);
            }
        }
        taken.forEach(Wml::remove);
        parts.put(part, ProgramWriter.bytes(notes));
    }

    private static Element copy(Element note, Document tree, Map<Element, Place> places) {
        Element copy = (Element) tree.importNode(note, true);
        List<Element> from = Wml.below(note);
        List<Element> to = Wml.below(copy);
        for (int i = 0; i < from.size(); i++) {
            Places.set(to.get(i), places.get(from.get(i)));
        }
        return copy;
    }
}
