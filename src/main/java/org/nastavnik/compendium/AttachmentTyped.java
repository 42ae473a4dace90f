package org.nastavnik.compendium;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A file with what was typed about it, read within bounds.
 *
 * @param nobody nobody is to be recognised on the picture
 * @param faces who is
 */
record AttachmentTyped(String title, byte[] file, boolean nobody, Set<Long> faces) {

    static final AttachmentTyped NONE = new AttachmentTyped("", new byte[0], false, Set.of());

    static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final int MAX_FIELD = 2_000;

    static AttachmentTyped of(List<EntityPart> parts) throws IOException {
        String title = "";
        byte[] file = new byte[0];
        boolean nobody = false;
        Set<Long> faces = new LinkedHashSet<>();
        for (EntityPart part : parts) {
            switch (part.getName()) {
                case "fileTitle" -> title = text(part);
                // one byte more than is allowed tells that there was too much
                case "file" -> file = part.getContent().readNBytes(MAX_BYTES + 1);
                case "nobody" -> nobody = true;
                case "faces" -> number(text(part), faces);
                default -> {
                    // the tokens of the form
                }
            }
        }
        return new AttachmentTyped(title.strip(), file, nobody, faces);
    }

    private static String text(EntityPart part) throws IOException {
        return new String(part.getContent().readNBytes(MAX_FIELD), StandardCharsets.UTF_8);
    }

    private static void number(String typed, Set<Long> faces) {
        if (typed.matches("\\d{1,18}")) {
            faces.add(Long.parseLong(typed));
        }
    }
}
