package org.nastavnik.desk;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentFile;
import org.nastavnik.docx.UnfilledTag;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.AlsoInArchive;

/** A methodist's own Word file: its tags and what is wrong with it; a preview with given data. */
@AlsoInArchive("keeps nothing")
@Path("api/v1/templates")
public class ApiTemplatesResource {

    private static final int MOST_DIGITS = 100;

    @Inject TemplateTrial trial;
    @Inject CurrentPerson current;

    /** Tags in the order of the text and everything that is wrong; no findings: a good template. */
    public static class Checked {
        public List<String> tags = List.of();
        public List<String> findings = List.of();
        public List<Detail> details = List.of();
        public List<Detail> warnings = List.of();
    }

    /** One finding for programs; what does not apply to it is absent. */
    public static class Detail {
        public String code = "";
        public String message = "";
        public String part = "";
        public String place = "";
        public @Nullable String tag;
        public @Nullable String suggestion;
        public @Nullable String textAround;

        static Detail of(ReportLine line) {
            Detail detail = new Detail();
            detail.code = line.code();
            detail.message = line.message();
            detail.part = line.part();
            detail.place = line.place();
            detail.tag = line.tag();
            detail.suggestion = line.suggestion();
            detail.textAround = line.textAround();
            return detail;
        }
    }

    /**
     * @param name folder of the template whose data the file shall print; without it only the file
     *     itself is checked
     */
    @POST
    @Path("check")
    @Consumes(DocumentFile.DOCX)
    @Produces(MediaType.APPLICATION_JSON)
    public Checked check(@QueryParam("template") @Nullable String name, InputStream body)
            throws IOException {
        requireAuthor();
        byte[] docx = bounded(BroughtFile.read(body));
        TemplateReport report = trial.check(docx, name);
        Checked checked = new Checked();
        checked.tags = trial.tags(docx);
        checked.findings =
                report.errors().stream().map(line -> line.where() + ": " + line.message()).toList();
        checked.details = report.errors().stream().map(Detail::of).toList();
        checked.warnings = report.warnings().stream().map(Detail::of).toList();
        return checked;
    }

    /**
     * Parts: {@code template} (DOCX) and {@code data} (a JSON object).
     *
     * @param name folder of the template whose sample is printed where there is no data
     */
    @POST
    @Path("preview")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(DocumentFile.DOCX)
    public Response preview(@QueryParam("template") @Nullable String name, List<EntityPart> parts)
            throws IOException {
        requireAuthor();
        byte[] docx = bounded(BroughtFile.read(parts, "template"));
        byte[] json = bounded(BroughtFile.read(parts, "data"));
        Object data = json.length == 0 ? sample(name) : data(json);
        TemplateReport report = trial.check(docx, json.length == 0 ? name : null);
        return report.passes() ? printed(docx, data) : TemplateProblem.answer(report);
    }

    private Response printed(byte[] docx, Object data) {
        try {
            byte[] printed = trial.print(docx, data, Instant.EPOCH);
            return DocumentFile.download(printed, "preview.docx", DocumentFile.DOCX);
        } catch (UnfilledTag unfilled) {
            return TemplateProblem.answer(trial.unfilled(unfilled));
        }
    }

    private void requireAuthor() {
        current.require(Role.METHODIST, Role.MUNICIPAL_ADMIN, Role.CURATOR);
    }

    private static byte[] bounded(byte[] file) {
        if (BroughtFile.isTooLarge(file)) {
            throw new WebApplicationException(413);
        }
        return file;
    }

    private Object sample(@Nullable String name) {
        if (name == null) {
            throw new BadRequestException();
        }
        return trial.sample(name);
    }

    private static Object data(byte[] json) {
        String text = new String(json, StandardCharsets.UTF_8);
        try (var reader = Json.createReader(new StringReader(text))) {
            return plain(reader.readObject());
        } catch (JsonException e) {
            throw new BadRequestException(e);
        }
    }

    /** Written out, a number with a large exponent would fill the memory. */
    private static BigDecimal number(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw new BadRequestException();
        }
        return number;
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
            case NUMBER -> number(((JsonNumber) value).bigDecimalValue());
            case STRING -> ((JsonString) value).getString();
            default -> "";
        };
    }
}
