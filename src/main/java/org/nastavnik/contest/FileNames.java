package org.nastavnik.contest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nastavnik.docx.GuestRejected;
import org.nastavnik.docx.NamelessPicture;
import org.nastavnik.docx.NamelessWord;

/**
 * Whether a file of a portfolio tells experts whose it is. Of a Word file and of a PDF its text and
 * what its program notes, as author and title; of a picture what stays of such notes. What is only
 * to be seen, as a scanned page, nobody reads here.
 */
final class FileNames {

    private static final Charset WINDOWS = Charset.forName("windows-1251");

    private FileNames() {}

    static boolean tell(BroughtUpload.Measured file, AuthorMask author) {
        try {
            return tells(file.type(), file.content(), author::finds);
        } catch (GuestRejected | PdfUnread unread) {
            // nobody can vouch for what he cannot read
            return true;
        }
    }

    private static boolean tells(UploadType type, byte[] content, Predicate<String> search)
            throws GuestRejected, PdfUnread {
        return switch (type) {
            case DOCX -> search.test(NamelessWord.of(content).words());
            case PDF -> noted(content).anyMatch(search) || PdfWords.tell(content, search);
            case JPEG, PNG -> noted(NamelessPicture.of(content)).anyMatch(search);
        };
    }

    /** Letters of two bytes may begin at an even place or at an odd one, in either order. */
    private static Stream<String> noted(byte[] content) {
        int rest = Math.max(0, content.length - 1);
        return Stream.of(
                new String(content, UTF_8),
                new String(content, WINDOWS),
                new String(content, UTF_16BE),
                new String(content, content.length - rest, rest, UTF_16BE),
                new String(content, UTF_16LE),
                new String(content, content.length - rest, rest, UTF_16LE));
    }
}
