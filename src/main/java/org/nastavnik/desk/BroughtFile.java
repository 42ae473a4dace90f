package org.nastavnik.desk;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file on its way in: read within bounds, never believed by its name. */
final class BroughtFile {

    static final int MAX_BYTES = 10_000_000;

    private BroughtFile() {}

    /** One byte more than is allowed tells that there was too much. */
    static byte[] read(InputStream in) throws IOException {
        return in.readNBytes(MAX_BYTES + 1);
    }

    /** Empty where no file was chosen. */
    static byte[] read(List<EntityPart> parts, String name) throws IOException {
        for (EntityPart part : parts) {
            if (part.getName().equals(name)) {
                return read(part.getContent());
            }
        }
        return new byte[0];
    }

    static boolean isTooLarge(byte[] file) {
        return file.length > MAX_BYTES;
    }

    /** Message key of what is wrong before the file is even looked at. */
    static @Nullable String problem(byte[] file) {
        if (file.length == 0) {
            return "desk.problem.noFile";
        }
        return isTooLarge(file) ? "desk.problem.tooLarge" : null;
    }
}
