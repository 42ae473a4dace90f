package org.nastavnik.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.platform.AddressRefused;
import org.nastavnik.platform.Claims;
import org.nastavnik.platform.PlatformHttp;
import org.nastavnik.platform.PlatformRefused;
import org.nastavnik.platform.PlatformServices;
import org.nastavnik.platform.PlatformUnreachable;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.ScopeNotGranted;
import org.nastavnik.platform.Scopes;
import org.nastavnik.platform.StrictJson;

/** Assignment and Grade Services 2.0: results into a column of the grade book, and out of it. */
@ApplicationScoped
public class Scores {

    private static final String SCORE = "application/vnd.ims.lis.v1.score+json";
    private static final String RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";

    @Inject PlatformServices services;
    @Inject Clock clock;

    /**
     * What the grade book holds for one user.
     *
     * @param share of the maximum
     * @param at null where the platform does not say
     */
    record Kept(double share, @Nullable Instant at) {}

    /** Once; nothing is sent again by itself. */
    public Delivery send(Registration registration, String lineItem, Score score) {
        try {
            return read(
                    services.post(
                            registration,
                            LineItem.below(lineItem, "scores"),
                            Scopes.SCORE,
                            SCORE,
                            score.toJson()));
        } catch (PlatformUnreachable | PlatformRefused | ScopeNotGranted | AddressRefused e) {
            return Delivery.stopped(Obstacle.of(e));
        }
    }

    private Delivery read(PlatformHttp.Answer answer) {
        if (answer.ok()) {
            // Moodle answers a refusal that it cannot put into a header with 200 and «[]»
            return answer.body().strip().equals("[]")
                    ? Delivery.stopped(Obstacle.REFUSED)
                    : Delivery.ACCEPTED;
        }
        return new Delivery(Obstacle.of(answer.status()), Pauses.asked(answer.headers(), clock));
    }

    /** Empty where nothing is kept or the platform does not let us read. */
    Optional<Kept> kept(Registration registration, String lineItem, String userId) {
        String address = LineItem.with(LineItem.below(lineItem, "results"), "user_id", userId);
        try {
            PlatformHttp.Answer answer =
                    services.get(registration, address, Scopes.RESULT, RESULTS);
            return answer.ok()
                    ? StrictJson.value(answer.body()).flatMap(v -> of(v, userId))
                    : Optional.empty();
        } catch (PlatformUnreachable | PlatformRefused | ScopeNotGranted | AddressRefused e) {
            return Optional.empty();
        }
    }

    private static Optional<Kept> of(JsonValue results, String userId) {
        if (results.getValueType() != JsonValue.ValueType.ARRAY) {
            return Optional.empty();
        }
        return results.asJsonArray().stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .filter(r -> new Claims(r).text("userId").filter(userId::equals).isPresent())
                .flatMap(r -> kept(r).stream())
                .findFirst();
    }

    private static Optional<Kept> kept(JsonObject result) {
        return result.get("resultScore") instanceof JsonNumber score
                        && result.get("resultMaximum") instanceof JsonNumber maximum
                        && maximum.doubleValue() > 0
                ? Optional.of(
                        new Kept(
                                score.doubleValue() / maximum.doubleValue(),
                                time(new Claims(result).text("timestamp").orElse(""))))
                : Optional.empty();
    }

    private static @Nullable Instant time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
