package org.nastavnik.document;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.compendium.SchoolCompendium;
import org.nastavnik.contest.MentorPortfolio;
import org.nastavnik.docx.DataShape;
import org.nastavnik.docx.DocumentProperties;
import org.nastavnik.docx.Filter;
import org.nastavnik.docx.Template;
import org.nastavnik.docx.TemplateOptions;
import org.nastavnik.docx.TemplateRejected;
import org.nastavnik.grammar.GrammarFilters;
import org.nastavnik.journal.MentorJournal;
import org.nastavnik.order.AppointmentOrder;
import org.nastavnik.order.PairingOrder;
import org.nastavnik.plan.IndividualPlanForm;

/** A folder under {@code templates/} and the record that fills it. */
enum PaperKind {
    APPOINTMENT_ORDER(AppointmentOrder.class),
    PAIRING_ORDER(PairingOrder.class),
    INDIVIDUAL_PLAN(IndividualPlanForm.class),
    MENTOR_JOURNAL(MentorJournal.class),
    SCHOOL_COMPENDIUM(SchoolCompendium.class),
    MENTOR_PORTFOLIO(MentorPortfolio.class);

    private static final Path TEMPLATES = Path.of("templates");
    private static final DocumentProperties PROPERTIES =
            new DocumentProperties("Образец", "Nastavnik", Instant.EPOCH, "ru-RU");

    private final Class<? extends Record> record;

    PaperKind(Class<? extends Record> record) {
        this.record = record;
    }

    Class<? extends Record> record() {
        return record;
    }

    DataShape shape() {
        return DataShape.of(record);
    }

    Template template() throws TemplateRejected {
        return Template.compile(bytes(folder() + "/template.docx"), options());
    }

    Record sample() {
        return Sample.read(json(), record);
    }

    JsonObject json() {
        try (JsonReader reader =
                Json.createReader(
                        Files.newBufferedReader(TEMPLATES.resolve(folder() + "/sample.json")))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String expected() {
        return new String(bytes(folder() + "/expected.txt"), StandardCharsets.UTF_8);
    }

    byte[] render(Record data) throws IOException, TemplateRejected {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        template().render(data, PROPERTIES, out);
        return out.toByteArray();
    }

    String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static TemplateOptions options() {
        Map<String, Filter> filters = new HashMap<>();
        GrammarFilters.all().forEach((name, filter) -> filters.put(name, filter::apply));
        return new TemplateOptions(filters, PaperKind::partial);
    }

    private static byte @Nullable [] partial(String name) {
        String file = "partials/" + name + ".docx";
        return Files.exists(TEMPLATES.resolve(file)) ? bytes(file) : null;
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(TEMPLATES.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
