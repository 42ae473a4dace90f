package org.nastavnik.docx;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Prints spans as runs; neighbours that look alike share one. */
final class RichRuns {

    private static final String CLOSING = "</w:t></w:r>";
    private static final String HYPERLINK = Dml.RELATIONS + "/hyperlink";

    private final Rendering rendering;
    private final RunLook look;
    private final boolean links;

    /** Of the run that is open. */
    private RichSpan.@Nullable Marks open;

    /**
     * @param open a run as the tag stands in is open already
     */
    RichRuns(Rendering rendering, RunLook look, boolean links, boolean open) {
        this.rendering = rendering;
        this.look = look;
        this.links = links;
        this.open = open ? RichSpan.Marks.NONE : null;
    }

    void print(List<RichSpan> spans, boolean bold) throws IOException {
        for (RichSpan span : spans) {
            RichSpan.Marks marks = span.marks();
            open(
                    new RichSpan.Marks(
                            marks.bold() || bold,
                            marks.italic(),
                            marks.underlined(),
                            links ? marks.link() : null));
            rendering.value(span.text());
        }
    }

    /** Leaves a plain run open. */
    void openPlain() throws IOException {
        open(RichSpan.Marks.NONE);
    }

    private void open(RichSpan.Marks marks) throws IOException {
        if (marks.equals(open)) {
            return;
        }
        String link = open == null ? null : open.link();
        if (open != null) {
            rendering.markup(CLOSING);
        }
        if (!Objects.equals(link, marks.link())) {
            rendering.markup((link == null ? "" : "</w:hyperlink>") + linkOpening(marks.link()));
        }
        rendering.markup(look.opening(marks));
        open = marks;
    }

    private String linkOpening(@Nullable String link) {
        if (link == null) {
            return "";
        }
        String id = rendering.relations().id(new Relations.Relation(HYPERLINK, link, true));
        return "<w:hyperlink xmlns:r=\""
                + Dml.RELATIONS
                + "\" r:id=\""
                + id
                + "\" w:history=\"1\">";
    }

    void close() throws IOException {
        if (open != null) {
            rendering.markup(CLOSING + (open.link() == null ? "" : "</w:hyperlink>"));
            open = null;
        }
    }
}
