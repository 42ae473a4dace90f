package org.nastavnik.compendium;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** An Office file of any kind, gone through once: is it whole, and does it bring programs along. */
final class PackedFile {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 256L << 20;

    /** Wherever in the file, but for the thumbnail, which no page shows. */
    private static final Pattern PICTURE =
            Pattern.compile("(?!docprops/).*\\.(png|jpe?g|gif|bmp|tiff?|webp|heic)");

    private PackedFile() {}

    /** Message key of what is wrong. */
    static Optional<String> check(byte[] file) {
        byte[] buffer = new byte[64 * 1024];
        long bytes = 0;
        int entries = 0;
        boolean named = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                String name = e.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith("vbaproject.bin") || name.endsWith("vbadata.xml")) {
                    return Optional.of("compendium.file.macro");
                }
                named |= name.equals("[content_types].xml");
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    bytes += n;
                    if (bytes > MOST_BYTES) {
                        return Optional.of("compendium.file.tooComplex");
                    }
                }
                if (++entries > MOST_ENTRIES) {
                    return Optional.of("compendium.file.tooComplex");
                }
            }
        } catch (IOException | IllegalArgumentException cut) {
            return Optional.of("compendium.file.broken");
        }
        return named && hasDirectory(file)
                ? Optional.empty()
                : Optional.of("compendium.file.broken");
    }

    /** Whether a Word file that was checked shows pictures. */
    static boolean hasPictures(byte[] word) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                String name = e.getName().toLowerCase(Locale.ROOT);
                if (name.startsWith("word/media/") || PICTURE.matcher(name).matches()) {
                    return true;
                }
            }
        } catch (IOException | IllegalArgumentException cut) {
            return true;
        }
        return false;
    }

    /** A zip that was cut off between two parts reads well, but lacks its directory. */
    private static boolean hasDirectory(byte[] file) {
        for (int i = file.length - 22; i >= Math.max(0, file.length - 66_000); i--) {
            if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 5 && file[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }
}
