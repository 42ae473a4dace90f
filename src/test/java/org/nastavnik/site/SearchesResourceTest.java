package org.nastavnik.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of persons, of minors above all, stand in no address. */
class SearchesResourceTest {

    private final MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
    private String led = "";

    private String search(String list, String words) {
        sent.putSingle("at", list);
        sent.putSingle("q", words);
        sent.putSingle("_csrf", "secret");
        SearchesResource resource = new SearchesResource();
        resource.redirects =
                new Redirects() {
                    @Override
                    public Response to(String path) {
                        led = path;
                        return Response.seeOther(URI.create(path)).build();
                    }
                };
        Response answer = resource.search("L1", sent);
        assertThat(answer.getStatus()).isEqualTo(303);
        return led;
    }

    private static String opened(String address, String launch) {
        Sought sought = new Sought();
        sought.launch = launch;
        sought.sealed = address.substring(address.indexOf("find=") + 5);
        return sought.words();
    }

    @Test
    void addressCarriesTheWordsAndDoesNotSayThem() {
        String address = search("persons", " Пробиркина ");

        assertThat(address).matches("persons\\?find=[A-Za-z0-9_-]+");
        assertThat(opened(address, "L1")).isEqualTo("Пробиркина");
    }

    @Test
    void wordsAreReadInsideTheirLaunchOnly() {
        assertThat(opened(search("persons", "Пробиркина"), "L2")).isEmpty();
    }

    @Test
    void otherFieldsOfTheListStay() {
        sent.put("state", List.of("SELECTED", "CANDIDATE"));
        sent.putSingle("area", "");
        sent.putSingle("page", "3");

        assertThat(search("mentors", "")).isEqualTo("mentors?state=SELECTED&state=CANDIDATE");
    }

    @Test
    void whatWasNotSealedHereIsNothing() {
        assertThat(opened("persons?find=" + "A".repeat(40), "L1")).isEmpty();
        assertThat(opened("persons?find=Иванов", "L1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "//evil.example", "https://evil.example", "/persons", "persons?q=1"})
    void leadsNowhereButToListsOfTheLaunch(String list) {
        assertThatThrownBy(() -> search(list, "Пробиркина"))
                .isInstanceOf(BadRequestException.class);
    }
}
