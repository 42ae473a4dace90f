package org.nastavnik.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The lists that a template defines. */
final class ListDefinitions {

    private final @Nullable Document tree;
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, List<Element>> levels = new HashMap<>();

    private ListDefinitions(@Nullable Document tree) {
        this.tree = tree;
        if (tree != null) {
            Map<String, List<Element>> definitions = new HashMap<>();
            for (Element element : Wml.children(tree.getDocumentElement())) {
                if (Wml.is(element, "num")) {
                    lists.put(Wml.attribute(element, "numId"), element);
                } else if (Wml.is(element, "abstractNum")) {
                    definitions.put(Wml.attribute(element, "abstractNumId"), levels(element));
                }
            }
            lists.forEach(
                    (id, list) ->
                            levels.put(
                                    id,
                                    definitions.getOrDefault(
                                            Wml.value(list, "abstractNumId"), List.of())));
        }
    }

    private static List<Element> levels(Element definition) {
        return Wml.children(definition).stream().filter(at -> Wml.is(at, "lvl")).toList();
    }

    static ListDefinitions of(Parts parts, String main) {
        return new ListDefinitions(new Relations(parts, main).tree("numbering"));
    }

    boolean has(String list) {
        return !levels.getOrDefault(list, List.of()).isEmpty();
    }

    boolean isEmpty() {
        return lists.isEmpty();
    }

    /** False for lists that the template does not have and for those with mere bullets. */
    boolean counts(String list) {
        List<Element> known = levels.getOrDefault(list, List.of());
        return list.matches("[1-9]\\d{0,7}")
                && !known.isEmpty()
                && !Wml.value(known.get(0), "numFmt").equals("bullet");
    }

    /** The level that a style of the definition stands for. */
    int levelOf(String list, String style) {
        for (Element level : levels.getOrDefault(list, List.of())) {
            if (Wml.value(level, "pStyle").equals(style)) {
                return Wml.number(level, "ilvl", 0);
            }
        }
        return 0;
    }

    int firstFree() {
        return lists.keySet().stream()
                .mapToInt(id -> id.matches("\\d{1,8}") ? Integer.parseInt(id) + 1 : 1)
                .max()
                .orElse(1);
    }

    /** Brings the lists of marked-up text along. */
    void planRich() {
        Document all = Objects.requireNonNull(tree);
        Element root = all.getDocumentElement();
        int definition = 0;
        for (Element element : Wml.children(root)) {
            definition = Math.max(definition, Wml.number(element, "abstractNumId", -1) + 1);
        }
        Element first = Wml.child(root, "num");
        String xml = RichLists.definitions(definition);
        root.insertBefore(
                Planned.step(all, new ListStep.Rich(xml)), first == null ? cleanup() : first);
        lists.put(RichLists.COUNTED, list(root, definition));
        lists.put(RichLists.BULLETED, list(root, definition + 1));
    }

    private static Element list(Element root, int definition) {
        Element list = Wml.create(root, "num");
        Wml.attribute(list, "numId", "0");
        list.appendChild(Wml.create(root, "abstractNumId", Integer.toString(definition)));
        return list;
    }

    private @Nullable Element cleanup() {
        return Wml.child(Objects.requireNonNull(tree).getDocumentElement(), "numIdMacAtCleanup");
    }

    /** Plans copies that begin anew, and gives the tree that prints them behind the others. */
    Document planCopies(Map<String, Set<Integer>> levelsByList) {
        Document all = Objects.requireNonNull(tree);
        List<String> keys = List.copyOf(levelsByList.keySet());
        Element place = Planned.place(all, parts -> new ListStep.Copies(keys, parts));
        levelsByList.forEach((list, restarted) -> Planned.addPart(place, copy(list, restarted)));
        all.getDocumentElement().insertBefore(place, cleanup());
        return all;
    }

    private Element copy(String list, Set<Integer> restarted) {
        Element copy = (Element) Objects.requireNonNull(lists.get(list)).cloneNode(true);
        Planned.setValue(copy.getAttributeNodeNS(Wml.NS, "numId"), new ListStep.Id(list));
        restarted.forEach(level -> restart(copy, level, list));
        return copy;
    }

    private void restart(Element copy, int level, String list) {
        Element override =
                ofLevel(
                        Wml.children(copy).stream()
                                .filter(at -> Wml.is(at, "lvlOverride"))
                                .toList(),
                        level);
        if (override == null) {
            override = Wml.create(copy, "lvlOverride");
            Wml.attribute(override, "ilvl", Integer.toString(level));
            copy.appendChild(override);
        }
        if (Wml.child(override, "startOverride") == null) {
            String start = start(list, level, override);
            override.insertBefore(
                    Wml.create(copy, "startOverride", start), override.getFirstChild());
        }
    }

    private String start(String list, int level, Element override) {
        Element own = Wml.child(override, "lvl");
        Element known = own == null ? ofLevel(levels.getOrDefault(list, List.of()), level) : own;
        String start = known == null ? "" : Wml.value(known, "start");
        return start.isEmpty() ? "1" : start;
    }

    private static @Nullable Element ofLevel(List<Element> elements, int level) {
        for (Element element : elements) {
            if (Wml.number(element, "ilvl", -1) == level) {
                return element;
            }
        }
        return null;
    }
}
