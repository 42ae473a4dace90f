package org.nastavnik.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import org.nastavnik.deflate.ConstantPool;

/** {@code docProps/core.xml}, written anew for each document. */
record CorePart(String name) implements OutputPart {

    static final String NAME = "docProps/core.xml";
    static final String KIND = "metadata/core-properties";
    static final String TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
    static final Relations.Relation RELATION =
            new Relations.Relation(
                    "http://schemas.openxmlformats.org/package/2006/relationships/" + KIND,
                    NAME,
                    false);

    private static final ConstantPool NO_CONSTANTS = new ConstantPool();
    private static final String OPENING =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                    + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                    + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
                    + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">";

    @Override
    public void write(ZipStream zip, Filling filling) throws IOException {
        byte[] xml = xml(filling.properties()).getBytes(StandardCharsets.UTF_8);
        try (DeflatedPart sink = zip.open(name, NO_CONSTANTS)) {
            sink.bytes(xml, 0, xml.length);
            zip.end(sink);
        }
    }

    private static String xml(DocumentProperties properties) {
        String created = properties.created().truncatedTo(ChronoUnit.SECONDS).toString();
        return OPENING
                + element("dc:title", "", properties.title())
                + element("dc:creator", "", properties.creator())
                + element("dc:language", "", properties.language())
                + element("dcterms:created", " xsi:type=\"dcterms:W3CDTF\"", created)
                + element("dcterms:modified", " xsi:type=\"dcterms:W3CDTF\"", created)
                + "</cp:coreProperties>";
    }

    private static String element(String name, String attributes, String text) {
        return "<" + name + attributes + ">" + Xml.escape(text) + "</" + name + ">";
    }
}
