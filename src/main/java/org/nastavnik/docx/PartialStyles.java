package org.nastavnik.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The styles of a partial in the package that takes it in: known by their names they look as they
 * do there; what is not known there is brought along.
 */
final class PartialStyles {

    private static final Map<String, String> TYPES =
            Map.of("pStyle", "paragraph", "rStyle", "character", "tblStyle", "table");
    private static final Set<String> LINKS = Set.of("basedOn", "next", "link");

    private final @Nullable StyleSheet from;
    private final @Nullable Document tree;
    private final @Nullable StyleSheet to;
    private final Map<String, String> idsByName = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private boolean grown;

    PartialStyles(Relations source, Relations target) {
        Document own = source.tree("styles");
        this.from = own == null ? null : new StyleSheet(own.getDocumentElement());
        this.tree = target.tree("styles");
        this.to = tree == null ? null : new StyleSheet(tree.getDocumentElement());
        if (to != null) {
            to.all().forEach((id, style) -> idsByName.putIfAbsent(key(style), id));
        }
    }

    private static String key(Element style) {
        return StyleSheet.type(style) + " " + StyleSheet.key(StyleSheet.name(style));
    }

    /**
     * @param numbers gives the new id of a list
     */
    void apply(Element copy, UnaryOperator<String> numbers) {
        applyTo(copy, numbers);
        Wml.below(copy).forEach(element -> applyTo(element, numbers));
    }

    private void applyTo(Element element, UnaryOperator<String> numbers) {
        String type = TYPES.get(Wml.name(element));
        if (type != null) {
            Wml.attribute(element, "val", now(Wml.attribute(element, "val"), type, numbers));
        }
    }

    String now(String id, String type, UnaryOperator<String> numbers) {
        Element style = from == null ? null : from.find(id, type);
        if (style == null || to == null || tree == null) {
            return id;
        }
        String known = ids.get(type + " " + id);
        if (known == null) {
            known = idsByName.get(key(style));
        }
        return known == null ? bring(style, id, type, numbers) : known;
    }

    private String bring(Element style, String id, String type, UnaryOperator<String> numbers) {
        Document target = Objects.requireNonNull(tree);
        Element copy = (Element) target.importNode(style, true);
        String fresh = free(id);
        ids.put(type + " " + id, fresh);
        Wml.attribute(copy, "styleId", fresh);
        copy.removeAttributeNS(Wml.NS, "default");
        Element root = style.getOwnerDocument().getDocumentElement();
        Declarations.bring(root, copy, target.getDocumentElement());
        target.getDocumentElement().appendChild(copy);
        grown = true;
        for (Element inner : Wml.below(copy)) {
            if (LINKS.contains(Wml.name(inner)) && inner.getParentNode() == copy) {
                follow(inner, type, numbers);
            } else if (Wml.is(inner, "numId")) {
                Wml.attribute(inner, "val", numbers.apply(Wml.attribute(inner, "val")));
            }
        }
        return fresh;
    }

    private void follow(Element link, String type, UnaryOperator<String> numbers) {
        boolean other = Wml.is(link, "link");
        String linked =
                other && type.equals("paragraph") ? "character" : other ? "paragraph" : type;
        Wml.attribute(link, "val", now(Wml.attribute(link, "val"), linked, numbers));
    }

    private String free(String wanted) {
        String free = wanted;
        for (int n = 2; isTaken(free); n++) {
            free = wanted + "-" + n;
        }
        return free;
    }

    private boolean isTaken(String id) {
        return ids.containsValue(id) || (to != null && to.all().containsKey(id));
    }

    /** What has been brought along, null where nothing was. */
    byte @Nullable [] grown() {
        return grown && tree != null ? ProgramWriter.bytes(tree) : null;
    }
}
