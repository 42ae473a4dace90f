package org.nastavnik.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A Word file in which a methodist has changed some words of the text. */
public final class EditedDocx {

    private static final String BODY = "word/document.xml";

    private EditedDocx() {}

    public static byte[] of(byte[] docx, String from, String to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals(BODY) ? edited(content, from, to) : content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] edited(byte[] content, String from, String to) {
        String text = new String(content, StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new IllegalArgumentException("no " + from);
        }
        return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
    }
}
