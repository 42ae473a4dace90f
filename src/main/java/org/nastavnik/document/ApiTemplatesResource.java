package org.nastavnik.document;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.docx.DocumentProperties;
import org.nastavnik.docx.Finding;
import org.nastavnik.docx.TagUse;
import org.nastavnik.docx.Template;
import org.nastavnik.docx.TemplateRejected;
import org.nastavnik.docx.UnfilledTag;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** A methodist's own Word file: its tags and what is wrong with it; a preview with given data. */
@Path("api/v1/templates")
public class ApiTemplatesResource {

    private static final int MAX_BYTES = 10_000_000;

    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    /** Tags in the order of the text and everything that is wrong; no findings: a good template. */
    public static class Checked {
        public List<String> tags = List.of();
        public List<String> findings = List.of();
    }

    @POST
    @Path("check")
    @Consumes(DocumentFile.DOCX)
    @Produces(MediaType.APPLICATION_JSON)
    public Checked check(byte[] docx) {
        requireAuthor(docx);
        Checked checked = new Checked();
        try {
            Template template = Template.compile(docx, TemplateShelf.options());
            checked.tags = template.tags().stream().map(TagUse::written).toList();
        } catch (TemplateRejected rejected) {
            checked.findings = rejected.findings().stream().map(this::said).toList();
        }
        return checked;
    }

    /** Where and what, in the language of the caller. */
    private String said(Finding finding) {
        Ui ui = new Ui(visitor);
        String place = ui.t(finding.place().messageKey(), finding.place().arguments().toArray());
        return place + ": " + ui.t(finding.messageKey(), finding.arguments().toArray());
    }

    /** Parts: {@code template} (DOCX) and {@code data} (a JSON object). */
    @POST
    @Path("preview")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(DocumentFile.DOCX)
    public Response preview(List<EntityPart> parts) throws IOException {
        byte[] docx = bytes(parts, "template");
        requireAuthor(docx);
        Object data =
                data(new String(bytes(parts, "data"), java.nio.charset.StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Template.compile(docx, TemplateShelf.options())
                    .render(data, new DocumentProperties("", "", Instant.EPOCH, "ru-RU"), out);
        } catch (TemplateRejected | UnfilledTag wrong) {
            throw new WebApplicationException(String.valueOf(wrong.getMessage()), 422);
        }
        return DocumentFile.download(out.toByteArray(), "preview.docx", DocumentFile.DOCX);
    }

    private void requireAuthor(byte[] docx) {
        current.require(Role.METHODIST, Role.MUNICIPAL_ADMIN, Role.CURATOR);
        if (docx.length > MAX_BYTES) {
            throw new WebApplicationException(413);
        }
    }

    private static byte[] bytes(List<EntityPart> parts, String name) throws IOException {
        for (EntityPart part : parts) {
            if (part.getName().equals(name)) {
                return part.getContent().readNBytes(MAX_BYTES + 1);
            }
        }
        throw new BadRequestException();
    }

    private static Object data(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return plain(reader.readObject());
        } catch (JsonException e) {
            throw new BadRequestException(e);
        }
    }

    private static Object plain(JsonValue value) {
        if (value instanceof JsonObject object) {
            Map<String, @Nullable Object> map = new HashMap<>();
            object.forEach((k, v) -> map.put(k, v == JsonValue.NULL ? null : plain(v)));
            return map;
        }
        return switch (value.getValueType()) {
            case ARRAY -> value.asJsonArray().stream().map(ApiTemplatesResource::plain).toList();
            case TRUE -> true;
            case FALSE -> false;
            case NUMBER -> ((JsonNumber) value).bigDecimalValue();
            case STRING -> ((JsonString) value).getString();
            default -> "";
        };
    }
}
