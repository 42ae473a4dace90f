package org.nastavnik.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** The lists of the joined document: the host's, and behind them those of the guests. */
final class JoinedNumbering {

    private final Element root;
    private final List<Spool> added = List.of(new Spool(), new Spool(), new Spool());
    private final List<String> kinds = List.of("numPicBullet", "abstractNum", "num");
    private final int[] next = {1, 1, 1};
    private boolean grown;

    /**
     * @param root {@code w:numbering} of the host, or an empty one
     */
    JoinedNumbering(Element root) {
        this.root = root;
        for (Element element : Wml.children(root)) {
            int kind = kinds.indexOf(element.getLocalName());
            if (kind >= 0) {
                String id = Wml.attribute(element, idOf(kind));
                int number = id.matches("\\d{1,9}") ? Integer.parseInt(id) : 0;
                next[kind] = Math.max(next[kind], number + 1);
            }
        }
    }

    private String idOf(int kind) {
        return kinds.get(kind).equals("num") ? "numId" : kinds.get(kind) + "Id";
    }

    String freeId(String kind) {
        return Integer.toString(next[kinds.indexOf(kind)]++);
    }

    void add(Element element) throws IOException {
        grown = true;
        new TreeWriter(added.get(kinds.indexOf(element.getLocalName()))).write(element);
    }

    boolean hasGrown() {
        return grown;
    }

    /** All lists, in the order that the schema wants. */
    PackedPart finish(String name) throws IOException {
        Spool part = new Spool();
        TreeWriter writer = new TreeWriter(part);
        List<Element> rest = new ArrayList<>(Wml.children(root));
        writer.start(root);
        for (int kind = 0; kind < kinds.size(); kind++) {
            for (Element element : Wml.children(root)) {
                if (Wml.is(element, kinds.get(kind))) {
                    writer.write(element);
                    rest.remove(element);
                }
            }
            added.get(kind).finish(kinds.get(kind)).unpack(part);
        }
        for (Element element : rest) {
            writer.write(element);
        }
        writer.end(root);
        return part.finish(name);
    }

    /** Gives memory back where the parts were never written. */
    void close() {
        added.forEach(Spool::close);
    }
}
