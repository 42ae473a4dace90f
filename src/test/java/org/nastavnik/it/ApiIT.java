package org.nastavnik.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.EditedDocx;

/** The API by a personal token. */
class ApiIT {

    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String FORM = "multipart/form-data; boundary=xx";

    private final DemonstrationTown town = DemonstrationTown.get();
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void tellsWhoCalls() throws Exception {
        HttpResponse<String> me = get("me", token("curator1"));

        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(me.body()).contains("CURATOR").contains("Ершовская СОШ");
    }

    @Test
    void listsAllKindsOfPapersAndWhichCanBeMade() throws Exception {
        HttpResponse<String> kinds = get("document-kinds", token("curator1"));

        assertThat(Pattern.compile("\"code\":\"D\\d\\d\"").matcher(kinds.body()).results())
                .hasSize(46);
        assertThat(kinds.body()).containsPattern("\"code\":\"D18\",\"makeable\":true");
        assertThat(kinds.body()).containsPattern("\"code\":\"D33\",\"makeable\":false");
    }

    @Test
    void makesAPaperThatStaysTheSame() throws Exception {
        String token = token("curator1");

        HttpResponse<String> made =
                send(
                        post("documents", "application/json", "{\"kind\":\"D18\",\"subject\":1}"),
                        token);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String file = field(made.body(), "file").substring("/api/v1/".length());

        assertThat(get(file, token).body()).startsWith("PK").isEqualTo(get(file, token).body());
    }

    @Test
    @DisplayName("attack H01: papers of another school by their number")
    void hidesPapersOfAnotherSchool() throws Exception {
        HttpResponse<String> refused =
                send(
                        post("documents", "application/json", "{\"kind\":\"D18\",\"subject\":1}"),
                        token("curator2"));

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("application/problem+json"));
    }

    @Test
    @DisplayName("attack H01: the API without a session or a token")
    void letsNobodyInWithoutAToken() throws Exception {
        assertThat(get("me", "nst_wrong").statusCode()).isEqualTo(401);
    }

    @Test
    void checksAMethodistsTemplate() throws Exception {
        byte[] template = Files.readAllBytes(Path.of("templates/mentor-journal/template.docx"));
        HttpRequest.Builder check =
                HttpRequest.newBuilder(URI.create(town.toolUrl() + "/api/v1/templates/check"))
                        .header(
                                "Content-Type",
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(template));

        HttpResponse<String> checked = send(check, token("methodist"));

        assertThat(checked.statusCode()).as(checked.body()).isEqualTo(200);
        assertThat(checked.body()).contains("mentor").contains("\"findings\":[]");
    }

    @Test
    void tellsProgramsWhereAndWhatIsWrongWithATemplate() throws Exception {
        byte[] template = Files.readAllBytes(Path.of("templates/mentor-journal/template.docx"));
        byte[] wrong = EditedDocx.of(template, "{{direction}}", "{{directoin}}");

        HttpResponse<String> checked =
                send(
                        file("templates/check?template=mentor-journal", DOCX, wrong),
                        token("methodist"));

        assertThat(checked.statusCode()).as(checked.body()).isEqualTo(200);
        assertThat(checked.body())
                .contains("\"code\":\"UNKNOWN_TAG\"")
                .contains("\"suggestion\":\"direction\"")
                .contains("\"tag\":\"{{directoin}}\"")
                .containsPattern("\"place\":\"абзац \\d+\"")
                .contains("\"part\":\"текст документа\"");
    }

    @Test
    void previewsATemplateWithItsSample() throws Exception {
        byte[] template = Files.readAllBytes(Path.of("templates/mentor-journal/template.docx"));

        HttpResponse<String> printed =
                send(
                        file("templates/preview?template=mentor-journal", FORM, form(template)),
                        token("methodist"));
        HttpResponse<String> noData =
                send(file("templates/preview", FORM, form(template)), token("methodist"));
        HttpResponse<String> unknown =
                send(
                        file("templates/preview?template=no-such", FORM, form(template)),
                        token("methodist"));

        assertThat(printed.statusCode()).as(printed.body()).isEqualTo(200);
        assertThat(printed.body()).startsWith("PK");
        assertThat(noData.statusCode()).isEqualTo(400);
        assertThat(unknown.statusCode()).isEqualTo(404);
    }

    @Test
    void refusesToPreviewAWrongTemplateWithItsFindings() throws Exception {
        byte[] template = Files.readAllBytes(Path.of("templates/mentor-journal/template.docx"));
        byte[] wrong = EditedDocx.of(template, "{{/meetings}}", "{{/meeting}}");

        HttpResponse<String> refused =
                send(
                        file("templates/preview?template=mentor-journal", FORM, form(wrong)),
                        token("methodist"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("application/problem+json"));
        assertThat(refused.body()).contains("\"findings\":[{").contains("UNEXPECTED_CLOSE");
    }

    private HttpRequest.Builder file(String path, String type, byte[] body) {
        return HttpRequest.newBuilder(URI.create(town.toolUrl() + "/api/v1/" + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    }

    private static byte[] form(byte[] template) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        String head = "--xx\r\nContent-Disposition: form-data; name=\"template\"";
        form.writeBytes((head + "; filename=\"t.docx\"\r\n\r\n").getBytes(UTF_8));
        form.writeBytes(template);
        form.writeBytes("\r\n--xx--\r\n".getBytes(UTF_8));
        return form.toByteArray();
    }

    private String token(String username) {
        Visitor visitor = town.enter(username);
        Matcher token =
                Pattern.compile("nst_[A-Za-z0-9_-]+").matcher(visitor.post("tokens").body());
        assertThat(token.find()).isTrue();
        return token.group();
    }

    private HttpResponse<String> get(String path, String token) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(town.toolUrl() + "/api/v1/" + path)), token);
    }

    private HttpRequest.Builder post(String path, String type, String body) {
        return HttpRequest.newBuilder(URI.create(town.toolUrl() + "/api/v1/" + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String token)
            throws IOException, InterruptedException {
        return client.send(
                request.header("Authorization", "Bearer " + token).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String field(String json, String name) {
        Matcher field = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
        assertThat(field.find()).as(json).isTrue();
        return field.group(1);
    }
}
