package org.nastavnik.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A made document as an office program prints it with page numbers in its table of contents. Word
 * counts them when it brings the table up to date; LibreOffice leaves a table as it is, but counts
 * the pages that lines outside of a table refer to. So the lines stay and their field goes.
 */
public final class NumberedContents {

    private static final String TEXT = "word/document.xml";
    private static final Pattern BEGIN =
            Pattern.compile(
                    "<w:r><w:fldChar(?=[^>]*\"begin\")[^>]*/></w:r>"
                            + "<w:r><w:instrText[^>]*> ?TOC [^<]*</w:instrText></w:r>"
                            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
    private static final String END = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
    private static final String LAST_LINE = "</w:hyperlink>" + END;

    private NumberedContents() {}

    /** The same where there is no such table. */
    public static byte[] of(byte[] docx) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(docx.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = from.readAllBytes();
                to.write(entry.getName().equals(TEXT) ? numbered(part) : part);
            }
        }
        return out.toByteArray();
    }

    private static byte[] numbered(byte[] part) {
        String text = new String(part, UTF_8);
        Matcher begin = BEGIN.matcher(text);
        int last = begin.find() ? text.indexOf(LAST_LINE, begin.end()) : -1;
        if (last < 0) {
            return part;
        }
        int end = last + LAST_LINE.length() - END.length();
        String lines = text.substring(begin.end(), end);
        String behind = text.substring(end + END.length() - "</w:p>".length());
        return (text.substring(0, begin.start()) + lines + behind).getBytes(UTF_8);
    }
}
