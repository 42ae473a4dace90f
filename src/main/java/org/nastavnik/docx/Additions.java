package org.nastavnik.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** The parts that one document gets beside those of its template. */
final class Additions {

    private final String name;
    private final Map<byte[], Medium> bySource = new IdentityHashMap<>();
    private final Map<Content, Medium> byContent = new HashMap<>();
    private final List<OutputPart> waiting = new ArrayList<>();
    private final List<String> charts = new ArrayList<>();
    private int written;

    /** Bytes that can be looked for. */
    private record Content(byte[] bytes, long crc) {

        static Content of(byte[] bytes) {
            CRC32 crc = new CRC32();
            crc.update(bytes);
            return new Content(bytes, crc.getValue());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Content content
                    && crc == content.crc
                    && Arrays.equals(bytes, content.bytes);
        }

        @Override
        public int hashCode() {
            return Long.hashCode(crc);
        }
    }

    /**
     * @param name how the names of new files start; no name in the template does
     */
    Additions(String name) {
        this.name = name;
    }

    /** The same for the same content, however often it is printed. */
    Medium medium(byte[] content) throws UnfitImage {
        Medium known = bySource.get(content);
        if (known == null) {
            Content key = Content.of(content);
            known = byContent.get(key);
            if (known == null) {
                known = add(content);
                byContent.put(key, known);
            }
            bySource.put(content, known);
        }
        return known;
    }

    private Medium add(byte[] content) throws UnfitImage {
        ImageFile file = ImageFile.of(content);
        if (file.kind() != ImageFile.Kind.SVG) {
            return new Medium(file, part(file.kind(), content), null);
        }
        String shown = part(ImageFile.Kind.PNG, SvgRaster.png(content, file));
        return new Medium(file, shown, part(ImageFile.Kind.SVG, content));
    }

    private String part(ImageFile.Kind kind, byte[] content) {
        String part = "word/media/" + name + ++written + "." + kind.extension();
        waiting.add(
                kind == ImageFile.Kind.SVG
                        ? PackedPart.of(part, content)
                        : PackedPart.asItIs(part, content));
        return part;
    }

    String chart(ChartTemplate template, ChartData data) {
        int number = ++written;
        String part = "word/charts/" + name + number + ".xml";
        String sheet = "word/embeddings/" + name + number + ".xlsx";
        charts.add(part);
        waiting.add(new ChartPart(part, sheet, template, data));
        return part;
    }

    /** Names of all so far. */
    List<String> charts() {
        return charts;
    }

    /** What has come together since it was last asked. */
    void write(ZipStream zip, OutputPart.Filling filling) throws IOException {
        for (OutputPart part : waiting) {
            part.write(zip, filling);
        }
        waiting.clear();
    }
}
