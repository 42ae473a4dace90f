package org.nastavnik.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * The zip of a joined document while it is written. Parts go out as they come; what lists them all
 * comes last, as in files of Microsoft's own packaging library.
 */
final class JoinedPackage {

    private final ZipStream zip;
    private final JoinedTypes types;
    private final Map<String, OutputLinks> links = new LinkedHashMap<>();
    private final Map<String, String> media = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    /** By the start of a name: all numbers up to this one are taken. */
    private final Map<String, Integer> lastNumbers = new HashMap<>();

    JoinedPackage(OutputStream out, JoinedTypes types) {
        this.zip = new ZipStream(out);
        this.types = types;
    }

    JoinedTypes types() {
        return types;
    }

    void linksOf(String part, OutputLinks ofPart) {
        links.put(part, ofPart);
    }

    OutputLinks linksOf(String part) {
        return links.computeIfAbsent(part, name -> new OutputLinks());
    }

    /** A name like {@code word/header7.xml} that no part has yet. */
    String freeName(String start, String end) {
        int n = lastNumbers.getOrDefault(start, 0) + 1;
        while (!names.add(start + n + end)) {
            n++;
        }
        lastNumbers.put(start, n);
        return start + n + end;
    }

    void reserve(String name) {
        names.add(name);
    }

    void put(PackedPart part) throws IOException {
        zip.copy(part);
    }

    void put(String name, String xml) throws IOException {
        Spool part = new Spool();
        part.text(xml);
        put(part.finish(name));
    }

    void put(String name, Element root) throws IOException {
        Spool part = new Spool();
        new TreeWriter(part).part(root);
        put(part.finish(name));
    }

    /** Gives the name of the picture in the joined document; the same picture is there once. */
    String picture(PackedZip guest, String part, PictureKind kind)
            throws IOException, GuestRejected {
        PackedPart packed = guest.packed(part, "");
        String hash = hash(packed.deflated());
        String known = media.get(hash);
        if (known == null) {
            known = "word/media/" + hash + "." + kind.extension();
            media.put(hash, known);
            types.extension(kind.extension(), kind.type());
            put(packed.named(known));
        }
        return known;
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void finish() throws IOException {
        for (Map.Entry<String, OutputLinks> one : links.entrySet()) {
            if (!one.getValue().isEmpty()) {
                put(PartLinks.partName(one.getKey()), one.getValue().xml());
            }
        }
        put(ContentTypes.PART, types.xml());
        zip.finish();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
