package org.nastavnik.document;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The files that ship under {@code templates/}. */
final class TemplateFiles {

    private static final String PARTIALS = "partials/";

    private TemplateFiles() {}

    static byte[] docx(PaperTemplate paper) {
        return required(
                paper == TemplateShelf.LETTERHEAD
                        ? PARTIALS + paper.folder() + ".docx"
                        : paper.folder() + "/template.docx");
    }

    static byte @Nullable [] partial(String name) {
        return read(PARTIALS + name + ".docx");
    }

    static JsonObject sample(PaperTemplate paper) {
        String file =
                paper == TemplateShelf.LETTERHEAD
                        ? PARTIALS + paper.folder() + ".json"
                        : paper.folder() + "/sample.json";
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(required(file)))) {
            return reader.readObject();
        }
    }

    private static byte[] required(String path) {
        byte[] bytes = read(path);
        if (bytes == null) {
            throw new IllegalStateException("no file templates/" + path);
        }
        return bytes;
    }

    private static byte @Nullable [] read(String path) {
        try (InputStream in = TemplateFiles.class.getResourceAsStream("/templates/" + path)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
