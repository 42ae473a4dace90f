package org.nastavnik.docx;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Brings along what the text of a partial leans on: links, pictures, styles, lists, notes. */
final class PartialCopier {

    private final Story from;
    private final Story to;
    private final String main;
    private final LinkCopier links;
    private final Map<NoteKind, LinkCopier> noteLinks = new EnumMap<>(NoteKind.class);
    private final PartialStyles styles;
    private @Nullable PartialLists lists;

    PartialCopier(Story from, Story to) {
        this.from = from;
        this.to = to;
        this.main = to.parts().main();
        this.links = new LinkCopier(from.parts(), from.part(), to.parts(), to.part());
        this.styles =
                new PartialStyles(
                        new Relations(from.parts(), from.part()), new Relations(to.parts(), main));
    }

    /** False where something is linked that cannot be brought along. */
    boolean bring(Element copy) {
        boolean all = links.relink(copy);
        for (Element element : Wml.below(copy)) {
            NoteKind kind = NoteKind.ofReference(element);
            all &= kind == null || bringNote(kind, element);
        }
        styles.apply(copy, this::list);
        if (Wml.below(copy).stream().anyMatch(at -> Wml.is(at, "numId"))) {
            lists().apply(copy);
        }
        return all;
    }

    /** Only the main text of a document has notes. */
    private boolean bringNote(NoteKind kind, Element reference) {
        Element note = Wml.child(reference, kind.element());
        String source = new Relations(from.parts(), from.part()).part(kind.part());
        if (note == null || source == null || !to.part().equals(main)) {
            return false;
        }
        String target = MadeParts.ensure(kind.part(), kind.part(), to.parts(), main);
        Document notes = Xml.tree(to.parts().get(target));
        Element root = from.tree().getDocumentElement();
        Declarations.bring(root, note, notes.getDocumentElement());
        to.parts().put(target, ProgramWriter.bytes(notes));
        LinkCopier copier =
                noteLinks.computeIfAbsent(
                        kind, one -> new LinkCopier(from.parts(), source, to.parts(), target));
        return copier.relink(note);
    }

    private String list(String id) {
        return lists().now(id);
    }

    private PartialLists lists() {
        PartialLists known = lists;
        if (known == null) {
            String part = MadeParts.ensure("numbering", "numbering", to.parts(), main);
            Document own = new Relations(from.parts(), from.part()).tree("numbering");
            known = new PartialLists(own, Xml.tree(to.parts().get(part)), styles);
            lists = known;
        }
        return known;
    }

    void finish() {
        Relations relations = new Relations(to.parts(), main);
        byte[] grown = styles.grown();
        String part = relations.part("styles");
        if (grown != null && part != null) {
            to.parts().put(part, grown);
        }
        String numbering = relations.part("numbering");
        if (lists != null && lists.isGrown() && numbering != null) {
            to.parts().put(numbering, lists.bytes());
        }
    }
}
