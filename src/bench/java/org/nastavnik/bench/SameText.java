package org.nastavnik.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.nastavnik.bench.race.Compendium;
import org.nastavnik.bench.race.WordFile;
import org.nastavnik.bench.race.Work;
import org.nastavnik.docx.PlainText;

/** Whoever prints another text than the first party does not race at all. */
final class SameText {

    private static final Pattern ROW = Pattern.compile("<w:tr[ >]");
    private static final Pattern DRAWING = Pattern.compile("<w:drawing>");
    private static final Pattern FONT = Pattern.compile("<w:rFonts [^>]*Times New Roman");

    private final Work work;
    private String expected = "";
    private long rows;
    private long pictures;

    SameText(Work work) {
        this.work = work;
    }

    void check(String engine, byte[] document) throws IOException {
        String text = PlainText.of(document);
        byte[] bytes = WordFile.read(document).parts().get("word/document.xml");
        String body = new String(bytes, StandardCharsets.ISO_8859_1);
        if (expected.isEmpty()) {
            expected = text;
            rows = count(ROW, body);
            pictures = count(DRAWING, body);
        }
        demand(engine, "another text: " + difference(text), text.equals(expected));
        demand(engine, "another number of rows", rows == count(ROW, body));
        demand(engine, "another number of pictures", pictures == count(DRAWING, body));
        demand(engine, "other pictures", hasAllPictures(document));
        demand(engine, "runs without their font", count(FONT, body) >= expected.lines().count());
    }

    private boolean hasAllPictures(byte[] document) throws IOException {
        Set<ByteBuffer> parts = new HashSet<>();
        WordFile.read(document).parts().values().forEach(part -> parts.add(ByteBuffer.wrap(part)));
        return !(work.data() instanceof Compendium book)
                || book.schools().stream()
                        .allMatch(school -> parts.contains(ByteBuffer.wrap(school.emblem())));
    }

    private void demand(String engine, String otherwise, boolean holds) {
        if (!holds) {
            throw new IllegalStateException(work.id() + ", " + engine + ": " + otherwise);
        }
    }

    private static long count(Pattern pattern, String body) {
        return pattern.matcher(body).results().count();
    }

    private String difference(String text) {
        int at = 0;
        while (at < Math.min(text.length(), expected.length())
                && text.charAt(at) == expected.charAt(at)) {
            at++;
        }
        return "«" + around(text, at) + "» for «" + around(expected, at) + "»";
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 30), Math.min(text.length(), at + 30));
    }
}
