package org.nastavnik.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Makes the text of a guest, with its headers and notes, ready to stand in the joined document: in
 * the styles, lists and notes of that, without what may not come along.
 */
final class GuestText {

    private final Guest guest;
    private final JoinedParts joined;
    private final GuestOptions options;
    private final Shed shed;
    private final List<Element> stories = new ArrayList<>();
    private final @Nullable Theme theme;
    private final GuestParts parts;
    private final GuestNumbering numbering;
    private final GuestStyles styles;

    GuestText(Guest guest, JoinedParts joined, GuestOptions options, Shed shed) throws IOException {
        this.guest = guest;
        this.joined = joined;
        this.options = options;
        this.shed = shed;
        this.theme = foreignTheme();
        this.parts = new GuestParts(guest.file().zip(), joined.joined(), theme, shed);
        stories.add(guest.document());
        stories.add(guest.root("footnotes"));
        stories.add(guest.root("endnotes"));
        if (options.ownHeaders()) {
            stories.addAll(guest.headers().values());
        }
        clean();
        this.numbering = new GuestNumbering(guest.root("numbering"), joined.numbering());
        this.styles = styles();
    }

    private @Nullable Theme foreignTheme() throws IOException {
        Theme mine = guest.theme() == null ? Theme.NONE : guest.theme();
        return mine.looksLike(joined.themeFor(mine)) ? null : mine;
    }

    private void clean() {
        List<Element> all = new ArrayList<>(stories);
        all.add(guest.root("styles"));
        all.add(guest.root("numbering"));
        for (Element root : all) {
            new Revisions(shed).accept(root);
            new GuestObjects(shed).flatten(root);
            new GuestTidy(shed).tidy(root);
            Cleaner.clean(root.getOwnerDocument());
            if (theme != null) {
                new ThemeResolver(theme).resolve(root);
            }
        }
    }

    private GuestStyles styles() {
        Element root = guest.root("styles");
        boolean hyphenates = Wml.isOn(guest.root("settings"), "autoHyphenation");
        DocDefaults defaults = DocDefaults.of(root);
        if (joined.settings().hyphenates() && !hyphenates) {
            defaults = defaults.withoutHyphens();
        }
        return new GuestStyles(
                new StyleSheet(root),
                joined.styles(),
                defaults.against(joined.styles().defaults()),
                numbering::now,
                options.headingShift());
    }

    void settle() throws IOException {
        GuestBookmarks bookmarks = new GuestBookmarks(joined.names());
        stories.forEach(bookmarks::renumber);
        GuestIds ids = new GuestIds(joined.names());
        stories.forEach(ids::renumber);
        stories.forEach(this::restyle);
        settleFields(bookmarks);
        relink(guest.document(), guest.file().main(), joined.links());
        new GuestNotes(guest, joined, this).bring();
        relinkBullets();
        numbering.finish(styles);
        joined.fonts().add(guest.root("fontTable"), shed);
    }

    private void restyle(Element story) {
        numbering.apply(story);
        new GuestRestyler(styles).apply(story);
        for (Element element : Wml.below(story)) {
            if (Wml.is(element, "hyperlink") && !Wml.attribute(element, "anchor").isEmpty()) {
                element.removeAttributeNS(Wml.NS, "docLocation");
            }
        }
    }

    private void settleFields(GuestBookmarks bookmarks) {
        GuestInstructions instructions =
                new GuestInstructions(
                        bookmarks, joined.names(), shed, options.headingShift(), styles::nameNow);
        List<Element> blocks = guest.blocks();
        if (!blocks.isEmpty() && hasContents()) {
            instructions.wholeIs(bookmarks.around(blocks.get(0), blocks.get(blocks.size() - 1)));
        }
        for (Element story : stories) {
            new GuestFields(instructions).settle(story);
            for (Element element : Wml.below(story)) {
                if (Wml.is(element, "hyperlink") && element.hasAttributeNS(Wml.NS, "anchor")) {
                    String now = bookmarks.now(Wml.attribute(element, "anchor"));
                    Wml.attribute(element, "anchor", now);
                }
            }
        }
    }

    private boolean hasContents() {
        return Wml.below(guest.body()).stream()
                .map(
                        element ->
                                Wml.is(element, "instrText")
                                        ? element.getTextContent()
                                        : Wml.attribute(element, "instr"))
                .anyMatch(code -> code.strip().toUpperCase(Locale.ROOT).startsWith("TOC"));
    }

    /** Leads the links of a story into the joined document. */
    void relink(Element story, String part, OutputLinks links) throws IOException {
        new GuestLinks(linksOf(part), links, parts, shed).relink(story);
    }

    private PartLinks linksOf(String part) throws IOException {
        try {
            return part.equals(guest.file().main())
                    ? guest.file().links()
                    : new PartLinks(guest.file().zip(), part);
        } catch (GuestRejected e) {
            shed.add(FindingCode.PIECE_SHED, part);
            return PartLinks.none();
        }
    }

    private void relinkBullets() throws IOException {
        String part = guest.file().part("numbering");
        for (Element bullet : Wml.children(guest.root("numbering"))) {
            if (part != null && Wml.is(bullet, "numPicBullet")) {
                relink(bullet, part, joined.joined().linksOf(joined.part("numbering")));
            }
        }
    }
}
