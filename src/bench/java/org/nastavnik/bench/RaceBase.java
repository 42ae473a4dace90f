package org.nastavnik.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nastavnik.bench.race.WordFile;

/**
 * The Word file whose styles all templates of the race have: a shipped template as it is after Word
 * has saved it, with the theme and the list of latent styles that Word always adds.
 */
final class RaceBase {

    private static final String DOCX4J = "/org/docx4j/openpackaging/parts/";
    private static final String THEME_TYPE =
            "application/vnd.openxmlformats-officedocument.theme+xml";
    private static final Pattern LATENT = Pattern.compile("(?s)<w:latentStyles.*</w:latentStyles>");
    private static final Pattern INDENT = Pattern.compile(">\\s+<");

    private RaceBase() {}

    static void leave(Path file) throws IOException {
        WordFile base = WordFile.read(read("/templates/pairing-order/template.docx"));
        base.with("rIdTheme", "theme", "theme/theme1.xml", THEME_TYPE, theme());
        base.parts().computeIfPresent("word/styles.xml", (name, styles) -> withLatent(styles));
        Files.write(file, base.bytes());
    }

    private static byte[] theme() throws IOException {
        String theme = text("PresentationML/theme.xml", StandardCharsets.UTF_8);
        return theme.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] withLatent(byte[] styles) {
        String known = new String(styles, StandardCharsets.UTF_8);
        return known.contains("<w:latentStyles")
                ? styles
                : known.replace("</w:docDefaults>", "</w:docDefaults>" + latent())
                        .getBytes(StandardCharsets.UTF_8);
    }

    private static String latent() {
        try {
            Matcher latent =
                    LATENT.matcher(text("WordprocessingML/styles.xml", StandardCharsets.UTF_16));
            if (!latent.find()) {
                throw new IllegalStateException("no latent styles");
            }
            return latent.group();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String resource, Charset charset) throws IOException {
        String indented = new String(read(DOCX4J + resource), charset).strip();
        return INDENT.matcher(indented).replaceAll("><");
    }

    private static byte[] read(String resource) throws IOException {
        try (InputStream in = RaceBase.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("no " + resource);
            }
            return in.readAllBytes();
        }
    }
}
