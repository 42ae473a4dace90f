package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The order that the schema wants for properties; not every producer keeps it, and Word minds. */
final class SchemaOrder {

    private static final String SIDES = "top start left bottom end right insideH insideV";

    private static final Map<String, Map<String, Integer>> ORDERS = new HashMap<>();

    /** Properties that may stand more than once. */
    private static final Set<String> REPEATED =
            Set.of("headerReference", "footerReference", "tblStylePr", "lvl", "lvlOverride");

    static {
        order(
                "pPr",
                "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr"
                        + " suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap"
                        + " overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd"
                        + " snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap"
                        + " jc textDirection textAlignment textboxTightWrap outlineLvl divId"
                        + " cnfStyle rPr sectPr");
        order(
                "rPr",
                "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss"
                        + " imprint noProof snapToGrid vanish webHidden color spacing w kern position sz"
                        + " szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang"
                        + " eastAsianLayout specVanish oMath");
        order(
                "tblPr",
                "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize"
                        + " tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar"
                        + " tblLook tblCaption tblDescription");
        order(
                "trPr",
                "cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader"
                        + " tblCellSpacing jc hidden");
        order(
                "tcPr",
                "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection"
                        + " tcFitText vAlign hideMark headers");
        order(
                "sectPr",
                "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc"
                        + " pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg"
                        + " textDirection bidi rtlGutter docGrid");
        order(
                "style",
                "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden"
                        + " unhideWhenUsed qFormat locked personal personalCompose personalReply"
                        + " rsid pPr rPr tblPr trPr tcPr tblStylePr");
        order("tblStylePr", "pPr rPr tblPr trPr tcPr");
        order(
                "lvl",
                "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc"
                        + " pPr rPr");
        order("abstractNum", "nsid multiLevelType tmpl name styleLink numStyleLink lvl");
        order("num", "abstractNumId lvlOverride");
        order("numPr", "ilvl numId");
        order("pBdr", "top left bottom right between bar");
        order("tblBorders", SIDES);
        order("tcBorders", SIDES + " tl2br tr2bl");
        order("tcMar", SIDES);
        order("tblCellMar", SIDES);
        order(
                "sdtPr",
                "rPr alias tag id lock temporary showingPlcHdr label tabIndex equation comboBox"
                        + " date docPartObj docPartList dropDownList picture richText text citation"
                        + " group bibliography");
    }

    private SchemaOrder() {}

    private static void order(String parent, String children) {
        Map<String, Integer> order = new HashMap<>();
        for (String child : children.split(" ")) {
            order.put(child, order.size());
        }
        ORDERS.put(parent, order);
    }

    static boolean orders(Element parent) {
        return Wml.is(parent, parent.getLocalName()) && ORDERS.containsKey(parent.getLocalName());
    }

    /** Leaves of the known properties the first of each, in order; those of later Words stay. */
    static void tidy(Element parent) {
        Map<String, Integer> order = orderOf(parent);
        List<Element> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean sorted = true;
        int last = -1;
        for (Element child : Wml.children(parent)) {
            int rank = rank(order, child);
            boolean again =
                    !seen.add(child.getNodeName()) && !REPEATED.contains(child.getLocalName());
            if (rank < 0 || again) {
                parent.removeChild(child);
            } else {
                kept.add(child);
                sorted &= rank >= last;
                last = rank;
            }
        }
        if (!sorted) {
            kept.sort(Comparator.comparingInt(child -> rank(order, child)));
            kept.forEach(parent::appendChild);
        }
    }

    /** Puts the child where it belongs, in the place of one of its name. */
    static void set(Element parent, Element child) {
        Element old = Wml.child(parent, child.getLocalName());
        if (old != null) {
            parent.replaceChild(child, old);
            return;
        }
        Map<String, Integer> order = orderOf(parent);
        int rank = rank(order, child);
        Node before = null;
        for (Element other : Wml.children(parent)) {
            if (before == null && rank(order, other) > rank) {
                before = other;
            }
        }
        parent.insertBefore(child, before);
    }

    private static Map<String, Integer> orderOf(Element parent) {
        return ORDERS.getOrDefault(parent.getLocalName(), Map.of());
    }

    private static int rank(Map<String, Integer> order, @Nullable Element child) {
        if (child == null) {
            return Integer.MAX_VALUE;
        }
        if (Compatibility.is(child, "AlternateContent")) {
            Element choice = Wml.firstElement(child);
            Element first = choice == null ? null : Wml.firstElement(choice);
            return Compatibility.is(first, "AlternateContent") ? -1 : rank(order, first);
        }
        return Wml.is(child, child.getLocalName())
                ? order.getOrDefault(child.getLocalName(), -1)
                : Integer.MAX_VALUE;
    }
}
