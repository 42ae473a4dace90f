package org.nastavnik.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** A document without text, to try on how another would join it. */
final class BlankDocument {

    private BlankDocument() {}

    static byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OutputLinks links = new OutputLinks();
        links.add("officeDocument", "word/document.xml");
        Spool body = new Spool();
        body.text(
                "<w:document xmlns:w=\"" + Wml.NS + "\"><w:body><w:sectPr/></w:body></w:document>");
        ZipStream zip = new ZipStream(bytes);
        put(zip, ContentTypes.PART, types());
        put(zip, "_rels/.rels", links.xml());
        zip.copy(body.finish("word/document.xml"));
        zip.finish();
        return bytes.toByteArray();
    }

    private static String types() {
        return "<Types xmlns=\""
                + Namespaces.TYPES
                + "\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument"
                + ".wordprocessingml.document.main+xml\"/></Types>";
    }

    private static void put(ZipStream zip, String name, String xml) throws IOException {
        Spool part = new Spool();
        part.text(xml);
        zip.copy(part.finish(name));
    }
}
