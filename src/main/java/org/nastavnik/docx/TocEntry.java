package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes an entry of a table of contents out of a heading. */
final class TocEntry {

    private static final Set<String> HOLDERS =
            Set.of("r", "t", "hyperlink", "ins", "smartTag", "sdt", "sdtContent", "fldSimple");
    private static final Set<String> BLANKS = Set.of("tab", "br", "cr");

    /** Stands for the number until Word counts pages. */
    private static final String NO_PAGE = "–";

    private final TocField field;
    private final ParagraphStyles styles;
    private final int before;

    TocEntry(TocField field, ParagraphStyles styles, int before) {
        this.field = field;
        this.styles = styles;
        this.before = before;
    }

    Element of(Element heading) {
        Document tree = heading.getOwnerDocument();
        int level = field.switches().level(heading, styles);
        Element place = Planned.place(tree, parts -> new TocStep.Entry(parts.get(0), parts.get(1)));
        List<Element> text = new ArrayList<>();
        collect(heading, text);
        Planned.addPart(place, text.toArray(Element[]::new));
        Planned.addPart(place);
        if (level > 0) {
            place.getLastChild().appendChild(paragraph(heading, level));
        }
        return place;
    }

    /** Of a paragraph that is not listed only the numbers are gone through. */
    Element uncounted(Element paragraph) {
        Element place =
                Planned.place(
                        paragraph.getOwnerDocument(), parts -> new TocStep.Passed(parts.get(0)));
        List<Element> text = new ArrayList<>();
        collect(paragraph, text);
        Planned.addPart(place, text.toArray(Element[]::new));
        return place;
    }

    /** The text without its look; what is no text is left out. */
    private void collect(Element parent, List<Element> text) {
        for (Element child : Wml.children(parent)) {
            String name = Wml.name(child);
            if (Marker.isStructure(child)) {
                text.add((Element) child.cloneNode(true));
            } else if (name.equals("t")) {
                text.add(run(oneLine((Element) child.cloneNode(true))));
            } else if (BLANKS.contains(name) && Wml.is(parent, "r")) {
                text.add(run(text(child, " ")));
            } else if (name.equals("noBreakHyphen")) {
                text.add(run((Element) child.cloneNode(true)));
            } else if (HOLDERS.contains(name)) {
                collect(child, text);
            }
        }
    }

    private static Element oneLine(Element text) {
        Wml.children(text).forEach(Marker::setOneLine);
        return text;
    }

    private static Element run(Element content) {
        Element run = Wml.create(content, "r");
        run.appendChild(content);
        return run;
    }

    private static Element text(Element like, String content) {
        Element text = Wml.create(like, "t");
        text.setAttributeNS(Wml.XML_NS, "xml:space", "preserve");
        text.setTextContent(content);
        return text;
    }

    private Element paragraph(Element heading, int level) {
        Element paragraph = Wml.create(heading, "p");
        paragraph.appendChild(look(heading, level));
        paragraph.appendChild(edge(true, field.openingRuns(), heading.getOwnerDocument()));
        Element holder = paragraph;
        if (field.switches().links()) {
            holder = link(heading);
            paragraph.appendChild(holder);
        }
        holder.appendChild(Planned.step(heading.getOwnerDocument(), new TocStep.Text()));
        if (!field.switches().noPages().holds(level)) {
            appendPage(holder, heading);
        }
        paragraph.appendChild(
                edge(false, List.of(run(mark(heading, "end"))), heading.getOwnerDocument()));
        return paragraph;
    }

    private Element look(Element heading, int level) {
        String style = styles.named("toc " + level);
        Element known = field.look(style == null ? "" : style);
        if (known != null) {
            return (Element) known.cloneNode(true);
        }
        Element properties = Wml.create(heading, "pPr");
        if (style != null) {
            properties.appendChild(Wml.create(heading, "pStyle", style));
        }
        return properties;
    }

    private static Element edge(boolean first, List<Element> runs, Document tree) {
        Element place = Planned.place(tree, parts -> new TocStep.Edge(first, parts.get(0)));
        Element[] copies =
                runs.stream().map(run -> (Element) run.cloneNode(true)).toArray(Element[]::new);
        Planned.addPart(place, copies);
        return place;
    }

    private Element link(Element heading) {
        Element link = Wml.create(heading, "hyperlink");
        Wml.attribute(link, "anchor", "");
        Wml.attribute(link, "history", "1");
        Planned.setValue(link.getAttributeNodeNS(Wml.NS, "anchor"), new TocStep.Target(before));
        return link;
    }

    private void appendPage(Element holder, Element heading) {
        Element code = Wml.create(heading, "instrText");
        code.setAttributeNS(Wml.XML_NS, "xml:space", "preserve");
        Document tree = heading.getOwnerDocument();
        code.appendChild(tree.createTextNode(" PAGEREF "));
        code.appendChild(Planned.step(tree, new TocStep.Target(before)));
        code.appendChild(tree.createTextNode(" \\h "));
        holder.appendChild(run(Wml.create(heading, "tab")));
        holder.appendChild(run(mark(heading, "begin")));
        holder.appendChild(run(code));
        holder.appendChild(run(mark(heading, "separate")));
        holder.appendChild(run(text(heading, NO_PAGE)));
        holder.appendChild(run(mark(heading, "end")));
    }

    private static Element mark(Element like, String type) {
        Element mark = Wml.create(like, "fldChar");
        Wml.attribute(mark, "fldCharType", type);
        return mark;
    }
}
