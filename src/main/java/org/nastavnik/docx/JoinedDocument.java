package org.nastavnik.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.w3c.dom.Element;

/**
 * A document into which others are inserted, each as it looks in its own file, while it is written:
 * of a guest nothing is kept in memory but its packed text. The same files give the same bytes.
 */
public final class JoinedDocument implements AutoCloseable {

    private final WordFile host;
    private final JoinedParts parts;
    private final HostText text;

    private JoinedDocument(byte[] bytes, OutputStream out) throws GuestRejected, IOException {
        this.host = new WordFile(bytes, PackedZip.Bounds.HOST);
        if (host.isStrict()) {
            throw GuestRejected.because(FindingCode.STRICT_HOST, "");
        }
        this.parts = new JoinedParts(host, out);
        HostScan scan = new HostScan(parts.names());
        scan.read(new BlockReader(host.main(), host.mainBytes()));
        for (PartLinks.Link link : host.links().all().values()) {
            byte[] xml = isStory(link) ? host.zip().read(link.target()) : null;
            if (xml != null) {
                scan.reserve(TreeReader.read(link.target(), xml).getDocumentElement());
            }
        }
        parts.copyHost();
        this.text = new HostText(scan, new BlockReader(host.main(), host.mainBytes()), parts);
    }

    private static boolean isStory(PartLinks.Link link) {
        return !link.external()
                && List.of("header", "footer", "footnotes", "endnotes").contains(link.kind());
    }

    /**
     * Starts a document.
     *
     * @param out gets the document piece by piece; it is whole only after {@link #finish()}
     * @throws GuestRejected where the host itself is no file to join to
     */
    public static JoinedDocument onto(byte[] host, OutputStream out)
            throws GuestRejected, IOException {
        return new JoinedDocument(host, out);
    }

    /**
     * What {@link #insert} would tell of this file.
     *
     * @param file what findings call the file
     * @throws GuestRejected where it would be refused
     */
    public static List<Finding> check(byte[] guest, String file) throws GuestRejected {
        try (JoinedDocument trial = onto(BlankDocument.bytes(), OutputStream.nullOutputStream())) {
            GuestOptions options = GuestOptions.inOwnSection().withOwnHeaders();
            return trial.insert(guest, file, options, MergePoint.end());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Inserts a document. Marks are to be named in the order in which they stand in the host;
     * several documents may go to one mark. The mark is gone even where the document is refused.
     *
     * @param file what findings call the file
     * @return what of it could not be brought along
     * @throws GuestRejected where the file cannot be inserted; nothing of it has been
     */
    public List<Finding> insert(byte[] guest, String file, GuestOptions options, MergePoint point)
            throws GuestRejected, IOException {
        text.advanceTo(point);
        try {
            return insert(new Guest(guest), options, new Shed(file));
        } catch (GuestRejected rejected) {
            throw rejected.in(file);
        }
    }

    private List<Finding> insert(Guest guest, GuestOptions options, Shed shed) throws IOException {
        boolean own =
                options.start() == GuestOptions.Start.OWN_SECTION
                        || GuestSections.needed(guest, text.section());
        GuestText ready = new GuestText(guest, parts, options, shed);
        ready.settle();
        if (own) {
            insertSections(guest, options, ready);
        } else {
            insertBlocks(guest, options);
        }
        return shed.all();
    }

    private void insertSections(Guest guest, GuestOptions options, GuestText ready)
            throws IOException {
        text.interrupt();
        Element last =
                new GuestSections(guest, parts, ready)
                        .settle(options.ownHeaders(), text.section(), text.headers());
        List<Element> blocks = guest.blocks();
        if (!blocks.isEmpty() && isFloating(blocks.get(0))) {
            text.body().block(JoinedBody.carrier(last));
        }
        write(blocks);
        text.body().sectionEndsWith(last);
    }

    /** At the very start of a section LibreOffice would put it on the page before. */
    private static boolean isFloating(Element block) {
        Element properties = Wml.is(block, "tbl") ? Wml.child(block, "tblPr") : null;
        return properties != null && Wml.child(properties, "tblpPr") != null;
    }

    private void insertBlocks(Guest guest, GuestOptions options) throws IOException {
        List<Element> blocks = guest.blocks();
        boolean breaks = options.start() == GuestOptions.Start.NEW_PAGE && text.body().hasContent();
        text.body().separate();
        if (breaks && !blocks.isEmpty()) {
            Element first = blocks.get(0);
            Element paragraph = Wml.is(first, "p") ? first : JoinedBody.carrier(first);
            GuestSections.breakBefore(paragraph);
            if (paragraph != first) {
                text.body().block(paragraph);
            }
        }
        write(blocks);
        text.body().separate();
    }

    private void write(List<Element> blocks) throws IOException {
        for (Element block : blocks) {
            text.body().block(block);
        }
    }

    /** Writes the rest of the host; only now the document is whole. */
    public void finish() throws IOException, GuestRejected {
        parts.finish(text.finish(host.main()));
    }

    @Override
    public void close() {
        parts.close();
    }
}
