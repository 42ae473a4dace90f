package org.nastavnik.docx;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Writes the body of a joined document. What closes a section stands in its last paragraph, so the
 * last paragraph is held back until it is known what follows.
 */
final class JoinedBody {

    private final Spool part = new Spool();
    private final TreeWriter writer = new TreeWriter(part);
    private final Element root;
    private final Element body;
    private @Nullable Element held;
    private @Nullable Element due;
    private boolean hasContent;
    private boolean endsWithTable;

    /**
     * @param root {@code w:document} with what stands before the body
     */
    JoinedBody(Element root) throws IOException {
        this.root = root;
        this.body = Wml.create(root, "body");
        writer.start(root);
        for (Element child : Wml.children(root)) {
            writer.write(child);
        }
        writer.open(body);
    }

    /** Whether anything stands in the section that is open now. */
    boolean hasContent() {
        return hasContent && due == null;
    }

    void block(Element block) throws IOException {
        boolean mark = Wml.is(block, "bookmarkStart") || Wml.is(block, "bookmarkEnd");
        if (mark && held != null) {
            held.appendChild(held.getOwnerDocument().importNode(block, true));
            return;
        }
        settle();
        release();
        boolean ends = Wml.is(block, "p") && section(block) != null;
        if (Wml.is(block, "p") && !ends) {
            held = block;
        } else {
            writer.write(block);
        }
        hasContent = !ends;
        endsWithTable = Wml.is(block, "tbl");
    }

    /** Keeps what follows from growing together with a table. */
    void separate() throws IOException {
        if (endsWithTable && hasContent()) {
            block(carrier(body));
        }
    }

    private static @Nullable Element section(Element paragraph) {
        Element properties = Wml.child(paragraph, "pPr");
        return properties == null ? null : Wml.child(properties, "sectPr");
    }

    /** The start of a block whose content follows in pieces. */
    void open(Element block) throws IOException {
        settle();
        release();
        writer.open(block);
        hasContent = true;
        endsWithTable = Wml.is(block, "tbl");
    }

    void piece(Element piece) throws IOException {
        writer.write(piece);
    }

    void close(Element block) throws IOException {
        writer.end(block);
    }

    private void release() throws IOException {
        if (held != null) {
            writer.write(held);
            held = null;
        }
    }

    private void settle() throws IOException {
        if (due != null) {
            Element section = due;
            due = null;
            endSection(section);
        }
    }

    /** Ends the open section here and now. */
    void endSection(Element section) throws IOException {
        Element last = held == null ? carrier(section) : held;
        held = null;
        Element properties = Wml.child(last, "pPr");
        if (properties == null) {
            properties = Wml.create(last, "pPr");
            last.insertBefore(properties, last.getFirstChild());
        }
        SchemaOrder.set(properties, (Element) last.getOwnerDocument().importNode(section, true));
        writer.write(last);
        hasContent = false;
    }

    /** A paragraph that takes next to no room. */
    static Element carrier(Element beside) {
        Element paragraph = Wml.create(beside, "p");
        Element properties = Wml.create(paragraph, "pPr");
        Element spacing = Wml.create(paragraph, "spacing");
        Wml.attribute(spacing, "before", "0");
        Wml.attribute(spacing, "after", "0");
        Wml.attribute(spacing, "line", "20");
        Wml.attribute(spacing, "lineRule", "exact");
        Element text = Wml.create(paragraph, "rPr");
        text.appendChild(Wml.create(paragraph, "sz", "2"));
        properties.appendChild(spacing);
        properties.appendChild(text);
        paragraph.appendChild(properties);
        return paragraph;
    }

    /** Ends the open section as soon as anything follows. */
    void sectionEndsWith(Element section) {
        due = section;
    }

    /** Whether the properties of the host's last section are those of the document's last. */
    boolean endsWithHost() {
        return due == null;
    }

    PackedPart finish(String name, Element lastSection) throws IOException {
        release();
        writer.write(due == null ? lastSection : due);
        writer.end(body);
        writer.end(root);
        return part.finish(name);
    }
}
