package org.nastavnik.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.platform.Claims;
import org.nastavnik.platform.LaunchRejected;
import org.nastavnik.platform.Reason;

class SeenMessageTest {

    private static JsonObject claims(String middle) {
        return Json.createObjectBuilder()
                .add("sub", "pupil-17")
                .add("name", "Тестова Анна")
                .add("email", "anna@school.test")
                .add(Claims.DEPLOYMENT, "5")
                .add(Claims.MESSAGE_TYPE, "LtiResourceLinkRequest")
                .add(
                        Claims.CONTEXT,
                        Json.createObjectBuilder().add("id", "2").add("title", "Наставничество"))
                .add(Claims.CUSTOM, Json.createObjectBuilder().add("middle", middle))
                .add(
                        Claims.NRPS,
                        Json.createObjectBuilder()
                                .add("context_memberships_url", "https://m.test/r"))
                .build();
    }

    private static String token(JsonObject claims) {
        Base64.Encoder url = Base64.getUrlEncoder().withoutPadding();
        return url.encodeToString("{\"alg\":\"RS256\"}".getBytes(StandardCharsets.UTF_8))
                + "."
                + url.encodeToString(claims.toString().getBytes(StandardCharsets.UTF_8))
                + ".c2ln";
    }

    @Test
    void knowsPersonsAndCoursesApartWithoutKnowingThem() {
        SeenMessage seen = SeenMessage.verified(7, new Claims(claims("Ивановна")));

        assertThat(seen.toString())
                .doesNotContain("pupil-17", "Тестова", "Анна", "anna@", "Ивановна");
        assertThat(seen.subject()).hasSize(12);
        assertThat(seen.subject())
                .isEqualTo(SeenMessage.refused(7, token(claims("x"))).subject())
                .isNotEqualTo(SeenMessage.refused(8, token(claims("x"))).subject());
        assertThat(seen.courseTitle()).isEqualTo("Наставничество");
    }

    @ParameterizedTest
    @CsvSource({"Ивановна, true", "$Person.name.middle, false", "'', false"})
    void seesWhatThePlatformGave(String middle, boolean given) {
        Set<Gift> gave = SeenMessage.verified(7, new Claims(claims(middle))).gave();

        assertThat(gave).contains(Gift.NAME, Gift.EMAIL, Gift.ROSTER).doesNotContain(Gift.GRADES);
        assertThat(gave.contains(Gift.PATRONYMIC)).isEqualTo(given);
    }

    @Test
    void believesNoTitleOfARefusedMessage() {
        SeenMessage seen = SeenMessage.refused(7, token(claims("x")));

        assertThat(seen.courseTitle()).isNull();
        assertThat(seen.gave()).isEmpty();
        assertThat(SeenMessage.refused(7, "rubbish")).isEqualTo(SeenMessage.nothing());
    }

    @Test
    void keepsADeploymentOnlyWhereTheSignatureHeld() {
        SeenMessage seen = SeenMessage.refused(7, token(claims("x")));

        assertThat(verdict(Reason.DEPLOYMENT, seen).deployment()).isEqualTo("5");
        assertThat(verdict(Reason.SIG, seen).deployment()).isNull();
    }

    private static LaunchVerdict verdict(Reason reason, SeenMessage seen) {
        return LaunchVerdict.refused(
                Instant.EPOCH, Door.LAUNCH, new LaunchRejected(reason, "x"), "0A1B2C3D", seen);
    }

    @ParameterizedTest
    @CsvSource({
        "https://moodle.test/m?token=1, https://moodle.test/m",
        "javascript:alert(1),",
        "Тестова,",
        ","
    })
    void keepsOfAnIssuerOnlyWhatLooksLikeOne(String claimed, String kept) {
        LaunchVerdict verdict =
                verdict(Reason.REGISTRATION, SeenMessage.nothing()).claiming(claimed);

        assertThat(verdict.issuer()).isEqualTo(kept);
    }
}
