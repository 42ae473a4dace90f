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

    private final String media;
    private final Map<byte[], Medium> bySource = new IdentityHashMap<>();
    private final Map<Content, Medium> byContent = new HashMap<>();
    private final List<PackedPart> waiting = new ArrayList<>();
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
     * @param media how the names of pictures start; no name in the template does
     */
    Additions(String media) {
        this.media = media;
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
        String name = media + ++written + "." + kind.extension();
        waiting.add(
                kind == ImageFile.Kind.SVG
                        ? PackedPart.of(name, content)
                        : PackedPart.asItIs(name, content));
        return name;
    }

    /** What has come together since it was last asked. */
    void write(ZipStream zip) throws IOException {
        for (PackedPart part : waiting) {
            zip.copy(part);
        }
        waiting.clear();
    }
}
