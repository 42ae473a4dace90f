package org.nastavnik.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * Brings the pictures and the links to sites of a partial along into the package that takes it in.
 */
final class LinkCopier {

    private final Parts from;
    private final Parts to;
    private final Relations source;
    private final String ofTarget;
    private final Map<String, String> copied = new HashMap<>();

    /**
     * @param ofSource the part whose relations the text names
     * @param ofTarget the part that takes it in
     */
    LinkCopier(Parts from, String ofSource, Parts to, String ofTarget) {
        this.from = from;
        this.to = to;
        this.source = new Relations(from, ofSource);
        this.ofTarget = ofTarget;
    }

    /**
     * False where something is linked that cannot be brought along. Notes inside have relations of
     * their own.
     */
    boolean relink(Element copy) {
        boolean all = relinkAttributes(copy);
        if (NoteKind.ofReference(copy) == null) {
            for (Element child : Wml.children(copy)) {
                all &= relink(child);
            }
        }
        return all;
    }

    private boolean relinkAttributes(Element element) {
        boolean all = true;
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (Dml.RELATIONS.equals(attribute.getNamespaceURI())
                    && !attribute.getValue().isEmpty()) {
                String id = copied.computeIfAbsent(attribute.getValue(), this::copy);
                attribute.setValue(id);
                all &= !id.isEmpty();
            }
        }
        return all;
    }

    private String copy(String id) {
        Relations.Relation relation = source.find(id);
        if (relation != null && relation.external() && relation.isOf("hyperlink")) {
            return add(relation);
        }
        String picture = relation == null || !relation.isOf("image") ? null : picture(relation);
        if (relation == null || picture == null) {
            return "";
        }
        return add(new Relations.Relation(relation.type(), "/" + picture, false));
    }

    /** Others may have added theirs in between. */
    private String add(Relations.Relation relation) {
        return new Relations(to, ofTarget).add(relation);
    }

    /** The same picture comes once, however many partials bring it. */
    private @Nullable String picture(Relations.Relation relation) {
        String name = source.resolve(relation);
        byte[] bytes = from.find(name);
        if (bytes == null) {
            return null;
        }
        CRC32 crc = new CRC32();
        crc.update(bytes);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        String copy = "word/media/%08x-%d.%s".formatted(crc.getValue(), bytes.length, extension);
        to.put(copy, bytes);
        new ContentTypes(to).addExtension(extension, new ContentTypes(from));
        return copy;
    }
}
