package org.nastavnik.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of a document's body, to be compared and searched: a paragraph a line, a table row a
 * line with tabs between its cells, the paragraphs of a cell with blanks between them.
 */
public final class PlainText {

    private static final String BODY = "word/document.xml";

    private final StringBuilder text = new StringBuilder();
    private int tables;
    private int cells;
    private int paragraphs;
    private boolean inText;

    private PlainText() {}

    /** Bounded only by the document itself: for documents of our own making. */
    public static String of(byte[] docx) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(BODY)) {
                    return new PlainText().read(zip);
                }
            }
        } catch (IOException | XMLStreamException e) {
            throw new IllegalArgumentException("no readable document", e);
        }
        throw new IllegalArgumentException("no document body");
    }

    private String read(InputStream body) throws XMLStreamException {
        XMLStreamReader xml = Xml.reader(body);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS -> text.append(inText ? xml.getText() : "");
                default -> {}
            }
        }
        return text.toString();
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        if (xml.getLocalName().equals("Fallback")) {
            skip(xml);
            return;
        }
        if (!Wml.NS.equals(xml.getNamespaceURI())) {
            return;
        }
        switch (xml.getLocalName()) {
            case "t" -> inText = true;
            case "tab" -> text.append(tables > 0 ? " " : "\t");
            case "br", "cr" -> text.append(tables > 0 ? " " : "\n");
            case "noBreakHyphen" -> text.append('\u2011');
            case "pPr", "sectPr", "tblPr" -> skip(xml);
            case "tbl" -> tables++;
            case "tr" -> cells = tables == 1 ? 0 : cells;
            case "tc" -> startCell();
            case "p" -> startParagraph();
            default -> {}
        }
    }

    private void startCell() {
        if (tables == 1) {
            text.append(cells++ > 0 ? "\t" : "");
            paragraphs = 0;
        }
    }

    private void startParagraph() {
        if (tables > 0) {
            text.append(paragraphs++ > 0 ? " " : "");
        }
    }

    private void end(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "tbl" -> tables--;
            case "tr" -> text.append(tables == 1 ? "\n" : "");
            case "p" -> text.append(tables == 0 ? "\n" : "");
            default -> {}
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }
}
