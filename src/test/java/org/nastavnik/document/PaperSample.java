package org.nastavnik.document;

import static org.assertj.core.api.Assertions.fail;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nastavnik.docx.PlainText;
import org.nastavnik.docx.TemplateRejected;

/**
 * The sample of a template with some of its values changed. What is made lies in {@code
 * target/documents} under the name of the variant.
 */
public final class PaperSample {

    private static final Path MADE = Path.of("target", "documents");

    private final PaperKind kind;
    private final JsonObject data;

    private PaperSample(PaperKind kind, JsonObject data) {
        this.kind = kind;
        this.data = data;
    }

    public static PaperSample of(String folder) {
        PaperKind kind = PaperKind.of(folder);
        return new PaperSample(kind, kind.json());
    }

    /**
     * @param place as {@code /representative/relation}
     * @param json the new value
     */
    public PaperSample with(String place, String json) {
        return with(place, value(json));
    }

    /** With nothing in that place. */
    public PaperSample without(String place) {
        return with(place, JsonValue.NULL);
    }

    private PaperSample with(String place, JsonValue value) {
        return new PaperSample(kind, Json.createPointer(place).replace(data, value));
    }

    private static JsonValue value(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }

    public byte[] docx(String variant) {
        try {
            byte[] docx = kind.render(Sample.read(data, kind.record()));
            Files.createDirectories(MADE);
            Files.write(MADE.resolve(kind.folder() + "-" + variant + ".docx"), docx);
            return docx;
        } catch (TemplateRejected rejected) {
            return fail(kind + " " + rejected.findings());
        } catch (IOException e) {
            return fail(kind + " cannot be made", e);
        }
    }

    public String text(String variant) {
        return PlainText.of(docx(variant));
    }
}
