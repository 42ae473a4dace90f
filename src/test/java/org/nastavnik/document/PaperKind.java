package org.nastavnik.document;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.docx.DataShape;
import org.nastavnik.docx.DocumentProperties;
import org.nastavnik.docx.Filter;
import org.nastavnik.docx.Template;
import org.nastavnik.docx.TemplateOptions;
import org.nastavnik.docx.TemplateRejected;
import org.nastavnik.grammar.GrammarFilters;

/** A folder under {@code templates/} and the record that fills it, of whatever room. */
record PaperKind(PaperTemplate paper) {

    private static final Path TEMPLATES = Path.of("templates");
    private static final DocumentProperties PROPERTIES =
            new DocumentProperties("Образец", "Nastavnik", Instant.EPOCH, "ru-RU");
    private static final List<PaperKind> ALL =
            new ClassFileImporter()
                            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                            .importPackages("org.nastavnik")
                            .stream()
                            .filter(found -> found.isAssignableTo(RoomTemplates.class))
                            .filter(found -> !found.isInterface())
                            .flatMap(found -> room(found.reflect()).all().stream())
                            .map(PaperKind::new)
                            .toList();

    static Stream<PaperKind> all() {
        return ALL.stream();
    }

    static PaperKind of(String folder) {
        return all().filter(kind -> kind.folder().equals(folder)).findFirst().orElseThrow();
    }

    static PaperKind of(Class<? extends Record> data) {
        return all().filter(kind -> kind.record() == data).findFirst().orElseThrow();
    }

    private static RoomTemplates room(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (RoomTemplates) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    Class<? extends Record> record() {
        return paper.data();
    }

    String folder() {
        return paper.folder();
    }

    @Override
    public String toString() {
        return folder();
    }

    DataShape shape() {
        return DataShape.of(record());
    }

    Template template() throws TemplateRejected {
        return Template.compile(bytes(folder() + "/template.docx"), options());
    }

    Record sample() {
        return read(json());
    }

    Record read(JsonObject sample) {
        return Sample.read(sample, record(), folder());
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
