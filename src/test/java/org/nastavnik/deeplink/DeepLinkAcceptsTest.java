package org.nastavnik.deeplink;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.nastavnik.platform.Claims;

class DeepLinkAcceptsTest {

    private static DeepLinkAccepts of(String settings) {
        return DeepLinkAccepts.of(
                new Claims(Json.createReader(new StringReader(settings)).readObject()));
    }

    @Test
    void readsWhatMoodleSends() {
        DeepLinkAccepts moodle =
                of(
                        """
                        {"accept_types":["ltiResourceLink"],"accept_multiple":true,
                        "accept_presentation_document_targets":["frame","iframe","window"]}""");

        assertThat(moodle).isEqualTo(new DeepLinkAccepts(true, true, true, "iframe"));
    }

    @Test
    void takesSeveralOnlyWhereThePlatformSaysSo() {
        assertThat(of("{}").several()).isFalse();
        assertThat(of("{\"accept_multiple\":false}").several()).isFalse();
        assertThat(of("{\"accept_multiple\":\"true\"}").several()).isFalse();
    }

    @Test
    void knowsWhenLinksAreNotWanted() {
        assertThat(of("{\"accept_types\":[\"file\",\"html\"]}").links()).isFalse();
        assertThat(of("{\"accept_types\":[]}").links()).isFalse();
        assertThat(of("{\"accept_types\":[1,\"link\",\"ltiResourceLink\"]}").links()).isTrue();
    }

    @Test
    void asksForNoColumnWhereThePlatformForbidsIt() {
        assertThat(of("{\"accept_lineitem\":false}").lineItems()).isFalse();
        assertThat(of("{\"accept_lineitem\":true}").lineItems()).isTrue();
    }

    @Test
    void namesNoTargetThatIsNotOffered() {
        assertThat(of("{\"accept_presentation_document_targets\":[\"frame\"]}").target()).isNull();
        assertThat(of("{\"accept_presentation_document_targets\":[\"window\"]}").target())
                .isEqualTo("window");
    }
}
