package org.nastavnik.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * A Word file without what the program of its author has noted of him: who wrote and saved it, his
 * company, whose remarks and corrections stand in it, what his camera tells. What the text itself
 * tells stays.
 *
 * @param words all text that stays, a paragraph a line
 */
public record NamelessWord(byte[] bytes, String words) {

    /** Text of some thousand pages. */
    private static final int MOST_WORDS = 8_000_000;

    /**
     * @throws GuestRejected where it is no Word file, or one that unpacks beyond bounds
     */
    public static NamelessWord of(byte[] file) throws GuestRejected {
        WordFile word = new WordFile(file, PackedZip.Bounds.GUEST);
        StringBuilder words = new StringBuilder();
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        ZipStream zip = new ZipStream(out);
        try {
            for (String name : word.zip().names()) {
                zip.copy(cleared(word, name, words));
            }
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new NamelessWord(out.toByteArray(), words.toString());
    }

    private static PackedPart cleared(WordFile word, String name, StringBuilder words)
            throws GuestRejected {
        if (isXml(word, name)) {
            NamelessXml part = new NamelessXml(name, bytes(word, name));
            words.append(part.words()).append('\n');
            if (words.length() > MOST_WORDS) {
                throw GuestRejected.because(FindingCode.TOO_LARGE_TO_JOIN, name);
            }
            return PackedPart.of(name, part.xml());
        }
        return NamelessPicture.is(word.zip().head(name, NamelessPicture.HEAD))
                ? PackedPart.asItIs(name, NamelessPicture.of(bytes(word, name)))
                : word.zip().packed(name, name);
    }

    private static byte[] bytes(WordFile word, String name) throws GuestRejected {
        byte[] bytes = word.zip().read(name);
        return bytes == null ? new byte[0] : bytes;
    }

    /** By what the list of types says too: a part of text may have any name. */
    private static boolean isXml(WordFile word, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml")
                || lower.endsWith(".rels")
                || word.types().of(name).toLowerCase(Locale.ROOT).endsWith("xml");
    }
}
