package org.nastavnik.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds the fields of a guest's text, lets {@link GuestInstructions} judge them, and leaves only
 * the last result of those that may not go on being fields.
 */
final class GuestFields {

    private static final Pattern NAMED = Pattern.compile("\\s*\\S+\\s");

    private static final class Field {
        final List<Element> marks = new ArrayList<>();
        final List<Element> code = new ArrayList<>();
        final List<Element> texts = new ArrayList<>();
        boolean separated;
        boolean nameless;

        String instruction() {
            StringBuilder instruction = new StringBuilder();
            texts.forEach(text -> instruction.append(text.getTextContent()));
            return instruction.toString();
        }
    }

    private final GuestInstructions instructions;
    private final Deque<Field> open = new ArrayDeque<>();

    GuestFields(GuestInstructions instructions) {
        this.instructions = instructions;
    }

    void settle(Element root) {
        for (Element element : Wml.below(root)) {
            if (Wml.is(element, "fldSimple")) {
                settleSimple(element);
            } else if (Wml.is(element, "fldChar")) {
                mark(element, Wml.attribute(element, "fldCharType"));
            } else if (Wml.is(element.getParentNode(), "r") && !Wml.is(element, "rPr")) {
                content(element);
            }
        }
        // a field without end would swallow all that follows the guest
        open.forEach(GuestFields::flatten);
        open.clear();
    }

    private void settleSimple(Element simple) {
        dropMacros(simple);
        String code = Wml.attribute(simple, "instr");
        String settled = instructions.settled(code);
        if (settled.isEmpty()) {
            Element data = Wml.child(simple, "fldData");
            if (data != null) {
                simple.removeChild(data);
            }
            Revisions.unwrap(simple);
        } else {
            Wml.attribute(simple, "instr", settled);
        }
    }

    private void mark(Element mark, String type) {
        dropMacros(mark);
        open.stream().skip(type.equals("begin") ? 0 : 1).forEach(field -> addTo(field, mark));
        Field around = open.peek();
        if (type.equals("begin") && around != null && !around.separated) {
            // its name may be what the field inside of it says
            around.nameless |= !NAMED.matcher(around.instruction()).lookingAt();
        }
        Field field = type.equals("begin") ? new Field() : open.peek();
        if (field == null) {
            Wml.remove(mark);
            return;
        }
        field.marks.add(mark);
        switch (type) {
            case "begin" -> open.push(field);
            case "separate" -> field.separated = true;
            default -> settle(open.pop());
        }
    }

    private void content(Element element) {
        if (Wml.is(element, "instrText")) {
            Field telling = open.stream().filter(one -> !one.separated).findFirst().orElse(null);
            if (telling == null) {
                // outside of an instruction some programs print it
                Wml.remove(element);
            } else {
                telling.texts.add(element);
            }
        }
        open.forEach(field -> addTo(field, element));
    }

    private static void addTo(Field field, Element element) {
        if (!field.separated) {
            field.code.add(element);
        }
    }

    private void settle(Field field) {
        String code = field.instruction();
        String settled = field.nameless ? "" : instructions.settled(code);
        if (settled.isEmpty()) {
            flatten(field);
        } else if (!settled.equals(code) && !field.texts.isEmpty()) {
            field.texts.forEach(text -> text.setTextContent(""));
            Element first = field.texts.get(0);
            first.setTextContent(settled);
            first.setAttributeNS(Wml.XML_NS, "xml:space", "preserve");
        }
    }

    private static void flatten(Field field) {
        field.code.forEach(Wml::remove);
        field.marks.forEach(Wml::remove);
    }

    /** Form fields may name macros to be run when they are entered or left. */
    private static void dropMacros(Element mark) {
        for (Element element : Wml.below(mark)) {
            if (Wml.is(element, "entryMacro") || Wml.is(element, "exitMacro")) {
                Node parent = element.getParentNode();
                parent.removeChild(element);
            }
        }
    }
}
