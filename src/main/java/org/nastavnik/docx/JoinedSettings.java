package org.nastavnik.docx;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The settings of a joined document: the host's, but for headers of even pages. */
final class JoinedSettings {

    /** What the schema wants before the setting for even pages. */
    private static final List<String> BEFORE =
            List.of(
                    ("writeProtection view zoom removePersonalInformation removeDateAndTime"
                                    + " doNotDisplayPageBoundaries displayBackgroundShape"
                                    + " printPostScriptOverText printFractionalCharacterWidth"
                                    + " printFormsData embedTrueTypeFonts embedSystemFonts"
                                    + " saveSubsetFonts saveFormsData mirrorMargins"
                                    + " alignBordersAndEdges bordersDoNotSurroundHeader"
                                    + " bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors"
                                    + " hideGrammaticalErrors activeWritingStyle proofState"
                                    + " formsDesign attachedTemplate linkStyles"
                                    + " stylePaneFormatFilter stylePaneSortMethod documentType"
                                    + " mailMerge revisionView trackRevisions doNotTrackMoves"
                                    + " doNotTrackFormatting documentProtection"
                                    + " autoFormatOverride styleLockTheme styleLockQFSet"
                                    + " defaultTabStop autoHyphenation consecutiveHyphenLimit"
                                    + " hyphenationZone doNotHyphenateCaps showEnvelope"
                                    + " summaryLength clickAndTypeStyle defaultTableStyle")
                            .split(" "));

    private static final String EVEN = "evenAndOddHeaders";

    private final Element root;
    private boolean changed;

    /**
     * @param root {@code w:settings} of the host, or an empty one
     */
    JoinedSettings(Element root) {
        this.root = root;
    }

    static boolean tellsEvenPages(Element settings) {
        return Wml.isOn(settings, EVEN);
    }

    boolean tellsEvenPages() {
        return tellsEvenPages(root);
    }

    boolean hyphenates() {
        return Wml.isOn(root, "autoHyphenation");
    }

    void tellEvenPages() {
        if (tellsEvenPages()) {
            return;
        }
        changed = true;
        Element old = Wml.child(root, EVEN);
        if (old != null) {
            root.removeChild(old);
        }
        Node before = root.getFirstChild();
        for (Element child : Wml.children(root)) {
            if (BEFORE.contains(child.getLocalName())) {
                before = child.getNextSibling();
            }
        }
        root.insertBefore(Wml.create(root, EVEN), before);
    }

    boolean hasChanged() {
        return changed;
    }

    Element root() {
        return root;
    }
}
