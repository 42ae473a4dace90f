package org.nastavnik.docx;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** How runs of marked-up text look: as the run of its tag, and bold, slanted or underlined. */
final class RunLook {

    private static final List<String> ORDER =
            List.of(
                    ("rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss"
                                    + " imprint noProof snapToGrid vanish webHidden color spacing w"
                                    + " kern position sz szCs highlight u effect bdr shd fitText"
                                    + " vertAlign rtl cs em lang eastAsianLayout specVanish oMath")
                            .split(" "));

    private final Map<String, String> own = properties();
    private final @Nullable String linkStyle;

    /**
     * @param properties of the run with the tag, null for those of the style alone
     * @param linkStyle id of the template's style of links, null where it has none
     */
    RunLook(@Nullable Element properties, @Nullable String linkStyle) {
        this.linkStyle = linkStyle;
        if (properties != null) {
            for (Element property : Wml.children(properties)) {
                String name = String.valueOf(property.getLocalName());
                if (Wml.is(property, name) && ORDER.contains(name)) {
                    own.put(name, ProgramWriter.xml(property));
                }
            }
        }
    }

    static RunLook bold(@Nullable String linkStyle) {
        RunLook look = new RunLook(null, linkStyle);
        embolden(look.own);
        return look;
    }

    private static Map<String, String> properties() {
        return new TreeMap<>(Comparator.comparingInt(ORDER::indexOf));
    }

    private static void embolden(Map<String, String> look) {
        look.put("b", "<w:b/>");
        look.put("bCs", "<w:bCs/>");
    }

    /** The start of a run, up to its text. */
    String opening(RichSpan.Marks marks) {
        Map<String, String> look = properties();
        look.putAll(own);
        if (marks.bold()) {
            embolden(look);
        }
        if (marks.italic()) {
            look.put("i", "<w:i/>");
            look.put("iCs", "<w:iCs/>");
        }
        if (marks.underlined()) {
            look.put("u", "<w:u w:val=\"single\"/>");
        }
        if (marks.link() != null) {
            link(look);
        }
        String all = String.join("", look.values());
        String properties = all.isEmpty() ? "" : "<w:rPr>" + all + "</w:rPr>";
        return "<w:r>" + properties + "<w:t xml:space=\"preserve\">";
    }

    private void link(Map<String, String> look) {
        if (linkStyle == null) {
            look.put("color", "<w:color w:val=\"0563C1\"/>");
            look.put("u", "<w:u w:val=\"single\"/>");
        } else {
            look.remove("color");
            look.put("rStyle", "<w:rStyle w:val=\"" + Xml.escape(linkStyle) + "\"/>");
        }
    }
}
