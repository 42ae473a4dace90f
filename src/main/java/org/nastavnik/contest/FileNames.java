package org.nastavnik.contest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nastavnik.docx.GuestRejected;
import org.nastavnik.docx.NamelessPicture;
import org.nastavnik.docx.NamelessWord;

/**
 * Whether a file of a portfolio tells experts whose it is. Of a Word file its text; of a PDF only
 * what its program notes in plain, as author and title; of a picture what stays of such notes.
 */
final class FileNames {

    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final Pattern HEX = Pattern.compile("<((?i)FEFF[0-9A-F]{4,2000})>");

    private FileNames() {}

    static boolean tell(BroughtUpload.Measured file, AuthorMask author) {
        try {
            return texts(file).anyMatch(author::finds);
        } catch (GuestRejected unread) {
            // nobody can vouch for what he cannot read
            return true;
        }
    }

    private static Stream<String> texts(BroughtUpload.Measured file) throws GuestRejected {
        byte[] content = file.content();
        return switch (file.type()) {
            case DOCX -> Stream.of(NamelessWord.of(content).words());
            case PDF -> Stream.concat(noted(content), hex(content));
            case JPEG, PNG -> noted(NamelessPicture.of(content));
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

    private static Stream<String> hex(byte[] content) {
        Matcher hex = HEX.matcher(new String(content, ISO_8859_1));
        return hex
                .results()
                .map(one -> one.group(1))
                .filter(digits -> digits.length() % 4 == 0)
                .map(digits -> new String(HexFormat.of().parseHex(digits), UTF_16BE))
                .toList()
                .stream();
    }
}
