package org.nastavnik.lms;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Scores in, results out. A refused score gets the body {@code []}; Moodle puts the reason into the
 * status line, and when the score was written over several lines PHP drops that line and with it
 * the status: a refusal that says 200.
 */
final class ScoreEndpoint {

    private static final String SCORE = "application/vnd.ims.lis.v1.score+json";
    private static final String RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";

    private final Platform platform;

    ScoreEndpoint(Platform platform) {
        this.platform = platform;
    }

    Response score(Request request, String course, String id) {
        if (!request.isPost()) {
            throw new ServiceProblem(405, "Method Not Allowed");
        }
        if (!request.bodyType().equals(SCORE)) {
            throw ServiceProblem.noHandler(request);
        }
        new ServiceCaller(platform).with(request, Scopes.SCORE);
        new ServiceCaller(platform).requireCourse(course);
        Gradebook.Item item = GradebookEndpoint.existing(platform, id);
        Optional<JsonObject> score = JsonText.read(request.body()).filter(this::acceptable);
        if (score.isEmpty()) {
            return answer(request.body().strip().contains("\n") ? 200 : 400, "[]");
        }
        return stored(item, score.get()) ? answer(200, "") : answer(409, "[]");
    }

    private static Response answer(int status, String body) {
        return Response.of(status, SCORE + "; charset=utf-8", body);
    }

    private boolean acceptable(JsonObject score) {
        boolean complete =
                List.of("userId", "gradingProgress", "activityProgress").stream()
                        .allMatch(score::containsKey);
        return complete
                && (!score.containsKey("scoreGiven") || isShare(score))
                && time(JsonText.string(score, "timestamp")).isPresent()
                && isGradable(JsonText.text(score.get("userId")));
    }

    private static boolean isShare(JsonObject score) {
        return score.get("scoreGiven") instanceof JsonNumber
                && score.get("scoreMaximum") instanceof JsonNumber maximum
                && maximum.doubleValue() > 0;
    }

    private boolean isGradable(String user) {
        return platform.users()
                .withId(user)
                .filter(found -> found.moodleRole().gradable())
                .isPresent();
    }

    /** Refused when not later than what is stored, in whole seconds. */
    private synchronized boolean stored(Gradebook.Item item, JsonObject score) {
        String user = JsonText.text(score.get("userId"));
        Instant sent = time(JsonText.string(score, "timestamp")).orElseThrow();
        boolean late =
                platform.gradebook()
                        .grade(item, user)
                        .filter(grade -> !grade.at().isBefore(sent))
                        .isPresent();
        if (late) {
            return false;
        }
        platform.gradebook().grade(item, user, grade(item, score, sent));
        return true;
    }

    /** What is not fully graded is kept without a score and under the server's own time. */
    private Gradebook.Grade grade(Gradebook.Item item, JsonObject score, Instant sent) {
        boolean graded = JsonText.string(score, "gradingProgress").equals("FullyGraded");
        String comment = JsonText.string(score, "comment");
        if (!graded || !score.containsKey("scoreGiven")) {
            Instant at = graded ? sent : platform.clock().instant().truncatedTo(ChronoUnit.SECONDS);
            return new Gradebook.Grade(null, comment, at);
        }
        double share =
                score.getJsonNumber("scoreGiven").doubleValue()
                        / score.getJsonNumber("scoreMaximum").doubleValue();
        return new Gradebook.Grade(Math.min(share, 1) * item.maximum(), comment, sent);
    }

    private static Optional<Instant> time(String text) {
        try {
            var parsed =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(
                            text, OffsetDateTime::from, LocalDateTime::from);
            Instant instant =
                    parsed instanceof OffsetDateTime offset
                            ? offset.toInstant()
                            : LocalDateTime.from(parsed).toInstant(ZoneOffset.UTC);
            return Optional.of(instant.truncatedTo(ChronoUnit.SECONDS));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    Response results(Request request, String course, String id) {
        if (!request.accept().equals(RESULTS) && !request.accept().contains("*/*")) {
            throw ServiceProblem.noHandler(request);
        }
        Tool tool = new ServiceCaller(platform).with(request, Scopes.RESULT_READ);
        new ServiceCaller(platform).requireCourse(course);
        if (!request.parameter("limit").isEmpty()) {
            throw new PlatformError("Постраничная выдача результатов не работает.");
        }
        Gradebook.Item item = GradebookEndpoint.existing(platform, id);
        String user = request.parameter("user_id");
        JsonArrayBuilder results = Json.createArrayBuilder();
        platform.gradebook().of(item).entrySet().stream()
                .filter(entry -> user.isEmpty() || entry.getKey().equals(user))
                .forEach(
                        entry -> results.add(result(tool, item, entry.getKey(), entry.getValue())));
        return Response.of(200, RESULTS + "; charset=utf-8", JsonText.write(results.build()));
    }

    private JsonObjectBuilder result(
            Tool tool, Gradebook.Item item, String user, Gradebook.Grade grade) {
        ServiceUrls urls = new ServiceUrls(platform);
        var result =
                JsonText.object()
                        .add("id", urls.results(tool, item.id()) + "&user_id=" + user)
                        .add("userId", user);
        if (grade.given() == null) {
            return result;
        }
        return result.add("resultScore", number(grade.given()))
                .add("resultMaximum", number(item.maximum()))
                .add("comment", grade.comment())
                .add("scoreOf", urls.lineItem(tool, item.id()))
                .add(
                        "timestamp",
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                grade.at().atZone(Platform.ZONE)));
    }

    /** 80, not 80.0. */
    static JsonValue number(double value) {
        return value == Math.rint(value) ? Json.createValue((long) value) : Json.createValue(value);
    }
}
