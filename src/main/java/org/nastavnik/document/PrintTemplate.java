package org.nastavnik.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.nastavnik.docx.DocumentProperties;
import org.nastavnik.docx.Template;

/** A template printed whole or not at all: half a file must not get out. */
public final class PrintTemplate {

    private static final String LANGUAGE = "ru-RU";

    private PrintTemplate() {}

    /**
     * @throws org.nastavnik.docx.UnfilledTag where the data has no text for a tag
     */
    public static byte[] print(
            Template template, Record data, String title, String creator, Instant created) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            template.render(data, new DocumentProperties(title, creator, created, LANGUAGE), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
