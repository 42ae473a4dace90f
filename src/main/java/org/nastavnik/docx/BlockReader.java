package org.nastavnik.docx;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads the body of a host block by block, tables row by row: hosts may be long. */
final class BlockReader {

    private static final int MOST_ELEMENTS = 200_000_000;

    private final TreeReader reader;
    private final Element root;
    private boolean inTable;

    BlockReader(String part, byte[] xml) throws GuestRejected {
        this.reader = new TreeReader(part, xml, MOST_ELEMENTS);
        Element document = reader.start();
        if (!Wml.is(document, "document") || document == null) {
            throw GuestRejected.because(FindingCode.NOT_DOCX, part);
        }
        this.root = document;
        for (Element child = reader.start(); !Wml.is(child, "body"); child = reader.start()) {
            if (child == null) {
                throw GuestRejected.because(FindingCode.NOT_DOCX, part);
            }
            reader.fill(child);
            root.appendChild(child);
        }
    }

    /** {@code w:document} and what stands in it before the body. */
    Element root() {
        return root;
    }

    /** The next block, null at the end; a table comes without its rows, which follow. */
    @Nullable Element next() throws GuestRejected {
        Element block = reader.start();
        if (block == null) {
            return null;
        }
        inTable = Wml.is(block, "tbl");
        if (!inTable) {
            fill(block);
        }
        return block;
    }

    /** The next piece of the table that came last, null at its end. */
    @Nullable Element nextOfTable() throws GuestRejected {
        Element piece = inTable ? reader.start() : null;
        if (piece == null) {
            inTable = false;
            return null;
        }
        fill(piece);
        return piece;
    }

    private void fill(Element element) throws GuestRejected {
        reader.fill(element);
    }
}
