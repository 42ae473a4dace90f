package org.nastavnik.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** All of a joined document but its body: what its parts share. */
final class JoinedParts implements AutoCloseable {

    private static final List<String> MADE_ANEW =
            List.of("styles", "numbering", "footnotes", "endnotes", "fontTable", "settings");

    private final WordFile host;
    private final JoinedPackage joined;
    private final OutputLinks links;
    private final JoinedStyles styles;
    private final JoinedNumbering numbering;
    private final JoinedNotes footnotes;
    private final JoinedNotes endnotes;
    private final JoinedFonts fonts;
    private final JoinedSettings settings;
    private final JoinedSections sections;
    private @Nullable Theme theme;
    private final JoinedNames names = new JoinedNames();

    JoinedParts(WordFile host, OutputStream out) throws GuestRejected, IOException {
        this.host = host;
        this.joined = new JoinedPackage(out, host.types());
        this.links = new OutputLinks(host.links());
        this.styles = new JoinedStyles(tidied(host.root("styles", "styles")));
        this.numbering = new JoinedNumbering(host.root("numbering", "numbering"));
        this.footnotes = new JoinedNotes("footnote", host.root("footnotes", "footnotes"));
        this.endnotes = new JoinedNotes("endnote", host.root("endnotes", "endnotes"));
        this.fonts = new JoinedFonts(host.root("fontTable", "fonts"));
        this.settings = new JoinedSettings(host.root("settings", "settings"));
        this.sections = new JoinedSections(joined, links);
        this.theme = Theme.read(host.zip(), host.links().ofKind("theme"));
        joined.linksOf(host.main(), links);
        joined.types().wordPart(host.main(), "document.main");
    }

    /** So that only what differs in look differs. */
    private static Element tidied(Element styles) {
        new GuestTidy(new Shed("")).tidy(styles);
        Cleaner.clean(styles.getOwnerDocument());
        return styles;
    }

    /** Writes what of the host stays as it is. */
    void copyHost() throws IOException, GuestRejected {
        List<String> anew = new ArrayList<>(List.of(host.main(), ContentTypes.PART));
        for (String kind : MADE_ANEW) {
            String part = host.part(kind);
            if (part != null) {
                anew.add(part);
                joined.linksOf(part, new OutputLinks(new PartLinks(host.zip(), part)));
            }
        }
        anew.addAll(anew.stream().map(PartLinks::partName).toList());
        host.zip().names().forEach(joined::reserve);
        joined.put(host.zip().packed("_rels/.rels", "_rels/.rels"));
        for (String name : host.zip().names()) {
            if (!anew.contains(name) && !name.equals("_rels/.rels")) {
                joined.put(host.zip().packed(name, name));
            }
        }
    }

    JoinedPackage joined() {
        return joined;
    }

    OutputLinks links() {
        return links;
    }

    JoinedStyles styles() {
        return styles;
    }

    JoinedNumbering numbering() {
        return numbering;
    }

    JoinedNotes notes(String kind) {
        return kind.equals("footnote") ? footnotes : endnotes;
    }

    JoinedFonts fonts() {
        return fonts;
    }

    JoinedSettings settings() {
        return settings;
    }

    JoinedSections sections() {
        return sections;
    }

    /**
     * The theme of the joined document. A host that has none, and calls none, takes that of the
     * first guest, so that charts get their colours.
     */
    Theme themeFor(Theme guest) throws IOException {
        Element root = guest.root();
        if (theme == null && root != null && !callsTheme()) {
            theme = guest;
            String name = joined.freeName("word/theme/theme", ".xml");
            joined.types().part(name, "application/vnd.openxmlformats-officedocument.theme+xml");
            joined.put(name, root);
            links.add("theme", name);
        }
        return theme == null ? Theme.NONE : theme;
    }

    private boolean callsTheme() {
        return TreeWriter.xml(styles.root()).contains("heme=\"");
    }

    JoinedNames names() {
        return names;
    }

    /** The name of a part of the host, or that which it would get. */
    String part(String kind) {
        String part = host.part(kind);
        return part == null ? "word/" + kind + ".xml" : part;
    }

    void finish(PackedPart body) throws IOException, GuestRejected {
        joined.put(body);
        finish("styles", styles.root(), true);
        finish("settings", settings.root(), settings.hasChanged());
        finish("fontTable", fonts.root(), fonts.hasGrown());
        if (isThere("numbering", numbering.hasGrown())) {
            joined.put(numbering.finish(part("numbering")));
        }
        if (isThere("footnotes", footnotes.hasGrown())) {
            joined.put(footnotes.finish(part("footnotes")));
        }
        if (isThere("endnotes", endnotes.hasGrown())) {
            joined.put(endnotes.finish(part("endnotes")));
        }
        joined.finish();
    }

    private void finish(String kind, Element root, boolean changed)
            throws IOException, GuestRejected {
        String part = host.part(kind);
        if (part != null && !changed) {
            joined.put(host.zip().packed(part, part));
        } else if (isThere(kind, !Wml.children(root).isEmpty())) {
            joined.put(part(kind), root);
        }
    }

    /** Where guests brought what the host does not have, its part is announced. */
    private boolean isThere(String kind, boolean brought) {
        if (host.part(kind) == null && brought) {
            links.add(kind, part(kind));
            joined.types().wordPart(part(kind), kind);
        }
        return host.part(kind) != null || brought;
    }

    @Override
    public void close() {
        numbering.close();
        footnotes.close();
        endnotes.close();
    }
}
