package org.nastavnik.document;

import java.io.IOException;
import org.nastavnik.docx.PlainText;
import org.nastavnik.docx.TemplateRejected;

/** What the template of a kind makes of data that another room gathered, as plain text. */
public final class PaperText {

    private PaperText() {}

    public static String of(DocumentKind kind, Record data) throws IOException, TemplateRejected {
        String folder = kind.folder().orElseThrow();
        for (PaperKind paper : PaperKind.values()) {
            if (paper.folder().equals(folder)) {
                return PlainText.of(paper.render(data));
            }
        }
        throw new IllegalArgumentException(folder);
    }
}
