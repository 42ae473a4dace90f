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

    private final Story from;
    private final Story to;
    private final Relations source;
    private final Relations target;
    private final Map<String, String> copied = new HashMap<>();

    LinkCopier(Story from, Story to) {
        this.from = from;
        this.to = to;
        this.source = new Relations(from.parts(), from.part());
        this.target = new Relations(to.parts(), to.part());
    }

    /** False where something is linked that cannot be brought along. */
    boolean relink(Element copy) {
        boolean all = relinkAttributes(copy);
        for (Element element : Wml.below(copy)) {
            all &= relinkAttributes(element) && !isNote(element);
        }
        return all;
    }

    /** Notes are linked by bare numbers, which mean others in another package. */
    private static boolean isNote(Element element) {
        return Wml.is(element, "footnoteReference")
                || Wml.is(element, "endnoteReference")
                || Wml.is(element, "commentReference");
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
            return target.add(relation);
        }
        String picture = relation == null || !relation.isOf("image") ? null : picture(relation);
        if (relation == null || picture == null) {
            return "";
        }
        return target.add(new Relations.Relation(relation.type(), "/" + picture, false));
    }

    /** The same picture comes once, however many partials bring it. */
    private @Nullable String picture(Relations.Relation relation) {
        String name = source.resolve(relation);
        byte[] bytes = from.parts().find(name);
        if (bytes == null) {
            return null;
        }
        CRC32 crc = new CRC32();
        crc.update(bytes);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        String copy = "word/media/%08x-%d.%s".formatted(crc.getValue(), bytes.length, extension);
        to.parts().put(copy, bytes);
        new ContentTypes(to.parts()).addExtension(extension, new ContentTypes(from.parts()));
        return copy;
    }
}
