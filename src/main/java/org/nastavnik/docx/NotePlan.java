package org.nastavnik.docx;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Plans the marks of notes in the text, and the part that takes the notes. */
final class NotePlan {

    private NotePlan() {}

    /**
     * @return true where the text has notes of this kind
     */
    static boolean plan(NoteKind kind, Document text) {
        boolean any = false;
        for (Element reference : Wml.below(text)) {
            Element note = Wml.child(reference, kind.element());
            if (NoteKind.ofReference(reference) == kind && note != null) {
                plan(kind, reference, note);
                any = true;
            }
        }
        return any;
    }

    private static void plan(NoteKind kind, Element reference, Element note) {
        Planned.instead(
                steps -> new NoteStep.Reference(kind, steps.get(0), steps.get(1)), reference, note);
        planId(kind, reference);
        planId(kind, note);
    }

    private static void planId(NoteKind kind, Element element) {
        Planned.setValue(element.getAttributeNodeNS(Wml.NS, "id"), new NoteStep.Id(kind));
    }

    static void planSheet(NoteKind kind, Document notes) {
        notes.getDocumentElement().appendChild(Planned.step(notes, new NoteStep.All(kind)));
    }

    /** Of the part there is nothing left by now but lines, and notes that nothing refers to. */
    static Free.Notes free(NoteKind kind, Parts parts, String main) {
        Relations relations = new Relations(parts, main);
        String part = relations.part(kind.part());
        if (part == null) {
            return new Free.Notes(0, "note");
        }
        int last = 0;
        for (Element note : Wml.children(Xml.tree(parts.get(part)).getDocumentElement())) {
            last = Math.max(last, Wml.is(note, kind.element()) ? Wml.number(note, "id", 0) : 0);
        }
        return new Free.Notes(last, Names.prefix("note", new Relations(parts, part).ids()));
    }
}
