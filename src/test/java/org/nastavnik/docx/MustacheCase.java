package org.nastavnik.docx;

import static org.nastavnik.docx.DocxFixtures.p;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A case of the Mustache specification, turned into Word: a line is a paragraph, a tag of several
 * lines stands in one, and where HTML is escaped there, the text is read back unescaped here.
 */
record MustacheCase(String name, JsonObject json) {

    private static final Pattern TAG = Pattern.compile("\\{\\{.*?}}", Pattern.DOTALL);

    static Stream<MustacheCase> of(String file) {
        InputStream in = MustacheCase.class.getResourceAsStream("/mustache/" + file + ".json");
        try (JsonReader reader = Json.createReader(in)) {
            return reader.readObject().getJsonArray("tests").getValuesAs(JsonObject.class).stream()
                    .map(json -> new MustacheCase(file + ": " + json.getString("name"), json));
        }
    }

    /** The plain text after filling. */
    String filled() throws TemplateRejected {
        byte[] docx = docx(json.getString("template"));
        Template template =
                Template.compile(docx, new TemplateOptions(DocxFixtures.FILTERS, this::partial));
        return PlainText.of(DocxFixtures.render(template, java(json.get("data"))));
    }

    private byte[] partial(String name) {
        JsonObject partials = json.getJsonObject("partials");
        boolean known = partials != null && partials.containsKey(name);
        return known ? docx(partials.getString(name)) : null;
    }

    private static byte[] docx(String text) {
        String oneLineTags = TAG.matcher(text).replaceAll(tag -> quoted(tag.group()));
        DocxFixtures docx = DocxFixtures.aDocx();
        lines(oneLineTags).forEach(line -> docx.xml(p(line)));
        return docx.bytes();
    }

    private static String quoted(String tag) {
        return Matcher.quoteReplacement(tag.replaceAll("\\s*\n\\s*", " "));
    }

    /** As plain text has it: every paragraph with its end. */
    String expected() {
        String text = unescaped(json.getString("expected"));
        return String.join("", lines(text).map(line -> line + "\n").toList());
    }

    private static Stream<String> lines(String text) {
        return text.isEmpty() ? Stream.of("") : text.lines();
    }

    private static String unescaped(String html) {
        return html.replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static Object java(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> map(value.asJsonObject());
            case ARRAY -> list(value.asJsonArray());
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> ((JsonNumber) value).bigDecimalValue();
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> null;
        };
    }

    private static Map<String, Object> map(JsonObject object) {
        Map<String, Object> map = new HashMap<>();
        object.forEach((name, value) -> map.put(name, java(value)));
        return map;
    }

    private static List<Object> list(JsonArray array) {
        List<Object> list = new ArrayList<>();
        array.forEach(value -> list.add(java(value)));
        return list;
    }

    @Override
    public String toString() {
        return name;
    }
}
