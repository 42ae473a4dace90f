package org.nastavnik.deeplink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import com.nimbusds.jose.JOSEException;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Jwts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nastavnik.launch.ServiceFixtures;
import org.nastavnik.launch.TestDoor;
import org.nastavnik.platform.Registration;

class DeepLinkAnswerTest {

    private static final String ITEMS =
            "https://purl.imsglobal.org/spec/lti-dl/claim/content_items";
    private static final Registration MOODLE =
            TestDoor.registration("https://moodle.school.test", "1");

    private static Claims read(String token) throws JOSEException {
        return Jwts.parser()
                .setSigningKey(ServiceFixtures.OneKey.PAIR.toRSAPublicKey())
                .parseClaimsJws(token)
                .getBody();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(DeepLinkAccepts accepts, Pick... picks)
            throws JOSEException {
        String token = DeepLinkFixtures.signed(DeepLinkFixtures.request(accepts), MOODLE, picks);
        return read(token).get(ITEMS, List.class);
    }

    @Test
    void carriesSeveralItemsWithTheWordOfEach() throws JOSEException {
        List<Map<String, Object>> items =
                items(
                        DeepLinkFixtures.EVERYTHING,
                        new Pick(DeepLinkFixtures.START, false),
                        new Pick(DeepLinkFixtures.ONE_PLAN, false));

        assertThat(items)
                .extracting(item -> item.get("title"))
                .containsExactly("Наставник: начало", "План П-03");
        assertThat(items)
                .extracting(item -> item.get("custom"))
                .containsExactly(
                        Map.of("nastavnik_link", "word-of-the-link-0"),
                        Map.of("nastavnik_link", "word-of-the-link-1"));
        assertThat(items)
                .allSatisfy(
                        item ->
                                assertThat(item)
                                        .containsEntry("type", "ltiResourceLink")
                                        .containsEntry("url", TestDoor.TOOL + "/lti/launch")
                                        .doesNotContainKey("lineItem"));
    }

    @Test
    void showsAnIconOfOursWithItsSize() throws JOSEException {
        List<Map<String, Object>> items =
                items(DeepLinkFixtures.EVERYTHING, new Pick(DeepLinkFixtures.START, false));

        assertThat(items.get(0))
                .containsEntry("text", "Начальная страница")
                .extracting("icon", MAP)
                .isEqualTo(
                        Map.of(
                                "url",
                                TestDoor.TOOL + "/assets/icon/icon.svg",
                                "width",
                                64,
                                "height",
                                64));
    }

    @Test
    void asksForAColumnWhereItIsToBeGraded() throws JOSEException {
        List<Map<String, Object>> items =
                items(DeepLinkFixtures.EVERYTHING, new Pick(DeepLinkFixtures.PLAN, true));

        assertThat(items.get(0))
                .extracting("lineItem", MAP)
                .isEqualTo(
                        Map.of(
                                "label",
                                "Мой план",
                                "scoreMaximum",
                                100,
                                "resourceId",
                                "word-of-the-link-0",
                                "tag",
                                "plan"));
    }

    @Test
    void namesOnlyATargetThatThePlatformHas() throws JOSEException {
        Pick pick = new Pick(DeepLinkFixtures.START, false);

        assertThat(items(new DeepLinkAccepts(true, true, true, "iframe"), pick).get(0))
                .containsKey("iframe")
                .doesNotContainKey("window");
        assertThat(items(new DeepLinkAccepts(true, true, true, "window"), pick).get(0))
                .containsEntry("window", Map.of("targetName", "_blank"))
                .doesNotContainKey("iframe");
        assertThat(items(new DeepLinkAccepts(true, true, true, null), pick).get(0))
                .doesNotContainKeys("iframe", "window");
    }

    @Test
    void carriesNothingWithAWordWhenThePickerIsLeft() throws JOSEException {
        Claims claims =
                read(
                        DeepLinkFixtures.answer()
                                .nothing(
                                        "Ничего не выбрано",
                                        DeepLinkFixtures.request(DeepLinkFixtures.EVERYTHING),
                                        MOODLE));

        assertThat(claims.get(ITEMS)).isEqualTo(List.of());
        assertThat(claims)
                .containsEntry(
                        "https://purl.imsglobal.org/spec/lti-dl/claim/msg", "Ничего не выбрано")
                .containsEntry("https://purl.imsglobal.org/spec/lti-dl/claim/data", "95399");
    }
}
