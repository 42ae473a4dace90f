package org.nastavnik.contest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nastavnik.docx.NamelessWord;

/**
 * Whether a file of a portfolio tells experts whose it is. Of a Word file its text; of others what
 * their programs note in plain: author and title of a PDF, the artist of a picture.
 */
final class FileNames {

    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final Pattern HEX = Pattern.compile("<((?i)FEFF[0-9A-F]{4,2000})>");

    private FileNames() {}

    static boolean tell(BroughtUpload.Measured file, AuthorMask author) {
        return texts(file).anyMatch(author::finds);
    }

    private static Stream<String> texts(BroughtUpload.Measured file) {
        byte[] content = file.content();
        return switch (file.type()) {
            case DOCX -> Stream.of(NamelessWord.words(content));
            case PDF -> Stream.concat(noted(content), hex(content));
            case JPEG, PNG -> noted(content);
        };
    }

    /** Letters of two bytes may begin at an even place or at an odd one. */
    private static Stream<String> noted(byte[] content) {
        return Stream.of(
                new String(content, UTF_8),
                new String(content, WINDOWS),
                new String(content, UTF_16BE),
                new String(content, 1, content.length - 1, UTF_16BE));
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
