package org.nastavnik.document;

import java.io.IOException;
import org.nastavnik.docx.PlainText;
import org.nastavnik.docx.TemplateRejected;

/** What the template of a record makes of data that a room gathered, as plain text. */
public final class PaperText {

    private PaperText() {}

    public static String of(Record data) throws IOException, TemplateRejected {
        return PlainText.of(PaperKind.of(data.getClass()).render(data));
    }
}
