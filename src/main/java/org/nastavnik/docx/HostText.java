package org.nastavnik.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The text of a host on its way into the joined document, up to one mark after the other. */
final class HostText {

    private final HostScan scan;
    private final BlockReader blocks;
    private final JoinedParts joined;
    private final JoinedBody body;
    private final List<SectionHeaders> headers = new ArrayList<>();
    private final List<Element> blanks = new ArrayList<>();
    private @Nullable Element kept;
    private @Nullable Element last;
    private int block;
    private int section;
    private boolean ended;
    private boolean begun;
    private boolean interrupted;

    HostText(HostScan scan, BlockReader blocks, JoinedParts joined) throws IOException {
        this.scan = scan;
        this.blocks = blocks;
        this.joined = joined;
        this.body = new JoinedBody(blocks.root());
        SectionHeaders now = SectionHeaders.NONE;
        for (Element one : scan.sections()) {
            now = now.followedBy(one);
            boolean even = joined.settings().tellsEvenPages();
            headers.add(even ? now : now.alikeOnAllPages());
        }
        // a body may end without properties of its own
        headers.add(now);
    }

    JoinedBody body() {
        return body;
    }

    /** Writes all that stands before the mark, and takes the mark out. */
    void advanceTo(MergePoint point) throws IOException, GuestRejected {
        if (point.isEnd()) {
            advanceToEnd();
            return;
        }
        int number = scan.find(point);
        if (number < 0 || number < block - 1) {
            throw new IllegalArgumentException(
                    number < 0 ? "no such mark: " + point : "a mark that was passed: " + point);
        }
        while (block < number && writeNext()) {
            // up to the mark
        }
        if (block == number) {
            block++;
            takeOut(blocks.next(), point);
        }
    }

    private void advanceToEnd() throws IOException, GuestRejected {
        while (last == null && writeNext()) {
            // until the properties of the last section
        }
    }

    private boolean writeNext() throws IOException, GuestRejected {
        writeKept();
        Element next = ended ? null : blocks.next();
        if (next == null) {
            ended = true;
            return false;
        }
        block++;
        write(next);
        return true;
    }

    private void writeKept() throws IOException, GuestRejected {
        if (kept != null) {
            Element block = kept;
            kept = null;
            write(block);
        }
    }

    private void write(Element block) throws IOException, GuestRejected {
        if (Wml.is(block, "sectPr")) {
            last = block;
            return;
        }
        boolean blank = interrupted && !body.hasContent() && isBlank(block);
        if (blank) {
            blanks.add(block);
            return;
        }
        writeBlanks();
        for (Element inner : Wml.below(block)) {
            if (Wml.is(inner, "sectPr") && Wml.is(inner.getParentNode(), "pPr")) {
                dress(inner);
                section++;
                begun = false;
                interrupted = false;
            }
        }
        if (Wml.is(block, "tbl")) {
            writeTable(block);
        } else {
            body.block(block);
        }
    }

    /** What is left of the paragraph of a mark; a page of their own they do not deserve. */
    private void writeBlanks() throws IOException {
        for (Element blank : blanks) {
            body.block(blank);
        }
        blanks.clear();
    }

    private static boolean isBlank(Element block) {
        return Wml.is(block, "p")
                && Wml.below(block).stream()
                        .noneMatch(
                                element ->
                                        Wml.isContent(element)
                                                || Wml.is(element, "t")
                                                || Wml.is(element, "bookmarkStart"));
    }

    private void writeTable(Element table) throws IOException, GuestRejected {
        body.open(table);
        for (Element piece = blocks.nextOfTable(); piece != null; piece = blocks.nextOfTable()) {
            body.piece(piece);
        }
        body.close(table);
    }

    private void takeOut(@Nullable Element mark, MergePoint point)
            throws IOException, GuestRejected {
        if (mark == null) {
            return;
        }
        Element properties = Wml.child(mark, "pPr");
        boolean ends = properties != null && Wml.child(properties, "sectPr") != null;
        if (ends) {
            for (Element child : Wml.children(mark)) {
                if (child != properties && !point.keepsText()) {
                    mark.removeChild(child);
                }
            }
            kept = mark;
        } else if (point.keepsText() && hasText(mark)) {
            write(mark);
        } else {
            for (Element element : Wml.below(mark)) {
                if (Wml.is(element, "bookmarkStart") || Wml.is(element, "bookmarkEnd")) {
                    body.block(element);
                }
            }
        }
    }

    private static boolean hasText(Element block) {
        return Wml.below(block).stream()
                .anyMatch(element -> Wml.isContent(element) || Wml.is(element, "t"));
    }

    /** The properties of the section that is open now. */
    Element section() {
        return section >= scan.sections().size()
                ? Wml.create(blocks.root(), "sectPr")
                : (Element) scan.sections().get(section).cloneNode(true);
    }

    SectionHeaders headers() {
        return headers.get(section);
    }

    /** Ends the pages of the host for now, if there are any in this section. */
    void interrupt() throws IOException {
        if (body.hasContent()) {
            Element ending = section();
            dress(ending);
            body.endSection(ending);
            begun = true;
        }
        interrupted = true;
        blanks.clear();
    }

    private void dress(Element ending) throws IOException {
        if (interrupted) {
            GuestSections.startOnNewPage(ending);
        }
        if (begun) {
            GuestSections.withoutNumber(ending);
        }
        joined.sections().dress(ending, headers.get(section));
    }

    PackedPart finish(String name) throws IOException, GuestRejected {
        advanceToEnd();
        writeKept();
        Element ending = last == null ? Wml.create(blocks.root(), "sectPr") : last;
        if (body.hasContent()) {
            writeBlanks();
        }
        if (body.endsWithHost()) {
            dress(ending);
        }
        return body.finish(name, ending);
    }
}
