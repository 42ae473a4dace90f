package org.nastavnik.document;

import static org.assertj.core.api.Assertions.fail;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nastavnik.docx.PlainText;
import org.nastavnik.docx.TemplateRejected;

/** The sample of a paper, with some of it changed, and what its template makes of that. */
public final class SamplePaper {

    private static final Path MADE = Path.of("target", "documents");

    private final PaperKind kind;
    private final JsonObject data;

    private SamplePaper(PaperKind kind, JsonObject data) {
        this.kind = kind;
        this.data = data;
    }

    public static SamplePaper of(Class<? extends Record> data) {
        PaperKind kind = PaperKind.of(data);
        return new SamplePaper(kind, kind.json());
    }

    public SamplePaper with(String field, JsonValue value) {
        return new SamplePaper(kind, Json.createObjectBuilder(data).add(field, value).build());
    }

    public SamplePaper with(String field, boolean value) {
        return with(field, value ? JsonValue.TRUE : JsonValue.FALSE);
    }

    public SamplePaper without(String field) {
        boolean list = data.get(field) instanceof JsonArray;
        return with(field, list ? JsonValue.EMPTY_JSON_ARRAY : JsonValue.NULL);
    }

    /** Only the item at the place of a list. */
    public SamplePaper only(String list, int place) {
        return with(list, Json.createArrayBuilder().add(item(list, place)).build());
    }

    public SamplePaper repeated(String list, int times) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (int i = 0; i < times; i++) {
            data.getJsonArray(list).forEach(items::add);
        }
        return with(list, items.build());
    }

    public JsonObject item(String list, int place) {
        return data.getJsonArray(list).getJsonObject(place);
    }

    public JsonObject object(String field) {
        return data.getJsonObject(field);
    }

    /** The text with plain blanks; the document lies in {@code target/documents}. */
    public String text(String variant) throws IOException {
        try {
            byte[] docx = kind.render(Sample.read(data, kind.record()));
            Files.createDirectories(MADE);
            Files.write(MADE.resolve(kind.folder() + "-" + variant + ".docx"), docx);
            return PlainText.of(docx).replace('\u00a0', ' ');
        } catch (TemplateRejected rejected) {
            return fail(kind + " " + rejected.findings());
        }
    }
}
