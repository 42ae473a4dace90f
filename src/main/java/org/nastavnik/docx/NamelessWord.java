package org.nastavnik.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A Word file without what the program of its author has noted of him: who wrote and saved it, his
 * company, whose remarks and corrections stand in it. What the text itself tells stays.
 */
public final class NamelessWord {

    private static final List<Pattern> NOTED =
            List.of(
                    Pattern.compile("(<dc:creator[^>/]*>)[^<]*(?=</dc:creator>)"),
                    Pattern.compile("(<cp:lastModifiedBy[^>/]*>)[^<]*(?=</cp:lastModifiedBy>)"),
                    Pattern.compile("(<Company[^>/]*>)[^<]*(?=</Company>)"),
                    Pattern.compile("(<Manager[^>/]*>)[^<]*(?=</Manager>)"),
                    Pattern.compile("(\\s(?:w|w15|w16\\w*):(?:author|initials|userId)=\")[^\"]*"),
                    Pattern.compile("(\\s(?:w|w15|w16\\w*):(?:author|initials|userId)=')[^']*"));

    private static final Pattern PARAGRAPH =
            Pattern.compile("</w:(?:p|tc)>|<w:(?:tab|br)\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private NamelessWord() {}

    /**
     * @param file that has been opened before, and so is a Word file within bounds
     */
    public static byte[] of(byte[] file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(cleared(entry.getName(), in.readAllBytes()));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** All text of the body, of headers, notes and remarks, a paragraph a line. */
    public static String words(byte[] file) {
        StringBuilder words = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().matches("word/[a-z]+\\d*\\.xml")) {
                    words.append(plain(new String(in.readAllBytes(), UTF_8))).append('\n');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.toString();
    }

    private static String plain(String xml) {
        return TAG.matcher(PARAGRAPH.matcher(xml).replaceAll("\n"))
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    private static byte[] cleared(String name, byte[] part) {
        if (!name.endsWith(".xml")) {
            return part;
        }
        String xml = new String(part, UTF_8);
        String cleared = xml;
        for (Pattern noted : NOTED) {
            cleared = noted.matcher(cleared).replaceAll("$1");
        }
        return cleared.equals(xml) ? part : cleared.getBytes(UTF_8);
    }
}
