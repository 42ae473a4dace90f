package org.nastavnik.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.nastavnik.docx.PlainText;
import org.nastavnik.docx.TemplateRejected;

/** What the template of a record makes of data that a room gathered, as plain text. */
public final class PaperText {

    private PaperText() {}

    public static String of(Record data) throws IOException, TemplateRejected {
        return PlainText.of(PaperKind.of(data.getClass()).render(data));
    }

    /** The Word file itself. */
    public static byte[] docxOf(Record data) throws IOException, TemplateRejected {
        return PaperKind.of(data.getClass()).render(data);
    }

    /** The same as WordprocessingML, where merged cells and head rows are to be seen. */
    public static String xmlOf(Record data) throws IOException, TemplateRejected {
        byte[] docx = PaperKind.of(data.getClass()).render(data);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalArgumentException("no document body");
    }
}
