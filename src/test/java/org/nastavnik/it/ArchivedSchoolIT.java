package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Consumes;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.lms.Page;
import org.nastavnik.site.AlsoInArchive;

/** Every form of the service, sent by the people of a school that was reorganised. */
class ArchivedSchoolIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tomsk"));
    private static final String REFUSED = "Школа реорганизована: её записи только читают";

    private final DemonstrationTown town = DemonstrationTown.get();
    private final Visitor administrator = town.enter("admin");
    private final Visitor curator = town.enter("curator3");
    private final Map<String, Visitor> people =
            Map.of(
                    "curator", curator,
                    "director", town.enter("director3"),
                    "mentor", town.enter("mentor3"),
                    "mentee", town.enter("mentee3"));

    @BeforeEach
    void archive() {
        Page archived =
                administrator.post("schools/3/archive", "day", TODAY.toString(), "successor", "2");
        assertThat(archived.status()).as(archived.body()).isEqualTo(200);
    }

    @AfterEach
    void takeBack() {
        administrator.post("schools/3/archive/removal");
    }

    @Test
    void nothingIsWrittenThereButWhatSaysWhy() throws Exception {
        Map<String, String> before = Contents.ofDemonstration();

        Map<String, String> open = new TreeMap<>();
        for (Map.Entry<String, Method> address : Addresses.all().entrySet()) {
            if (!saysWhy(address.getValue())) {
                people.forEach(
                        (name, person) -> {
                            Page answer = sent(person, address.getKey(), address.getValue());
                            if (answer.status() != 409 || !answer.body().contains(REFUSED)) {
                                open.put(name + " " + address.getKey(), "" + answer.status());
                            }
                        });
            }
        }

        assertThat(open).isEmpty();
        assertThat(Contents.ofDemonstration()).isEqualTo(before);
    }

    @Test
    void itsPapersArePrintedItsRecordsFoundAndConsentsTakenBack() {
        assertThat(curator.search("persons", "глобусова").body()).contains("Глобусова");
        assertThat(curator.post("documents", "kind", "D46", "subject", "2026").body())
                .doesNotContain(REFUSED);
        assertThat(curator.post("consents/9/withdrawal").status()).isEqualTo(422);
    }

    @Test
    void peopleOfOtherSchoolsWriteOn() {
        Visitor other = town.enter("curator2");

        assertThat(other.post("persons", "lastName", "").status()).isEqualTo(422);
    }

    @Test
    void successorTakesOverWhomItTicksAndTheirConsentsByTheDeed() {
        Visitor successor = town.enter("curator2");
        Page offered = successor.get("school/succession");
        assertThat(offered.body()).contains("Глобусова Полина Эдуардовна", "Пример Зоя");

        Page withoutDeed =
                successor.post(
                        "school/succession", "former", "3", "persons", "34", "consents", "HOLD");
        Page stranger =
                town.enter("curator1").post("school/succession", "former", "3", "persons", "34");
        Page taken =
                successor.post(
                        "school/succession",
                        "former",
                        "3",
                        "persons",
                        "34",
                        "consents",
                        "HOLD",
                        "act",
                        "передаточный акт от 01.09.2026 № 1");

        assertThat(withoutDeed.status()).isEqualTo(422);
        assertThat(withoutDeed.body()).contains("id=\"act-problem-3\"");
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        assertThat(taken.body()).contains("Пример Зоя");
        assertThat(successor.get("persons/34").body()).contains("учитель музыки");
        assertThat(successor.get("school/succession").body()).doesNotContain("Пример Зоя");
        assertThat(successor.post("school/succession", "former", "3", "persons", "34").status())
                .as("a second press")
                .isEqualTo(422);
    }

    private static boolean saysWhy(Method method) {
        return method.isAnnotationPresent(AlsoInArchive.class)
                || method.getDeclaringClass().isAnnotationPresent(AlsoInArchive.class);
    }

    private static Page sent(Visitor person, String address, Method method) {
        String numbered = Addresses.numbered(address, "1");
        Consumes kind = method.getAnnotation(Consumes.class);
        return kind != null && List.of(kind.value()).contains("multipart/form-data")
                ? person.upload(numbered, "file", "x".getBytes(StandardCharsets.UTF_8))
                : person.post(numbered, "version", "0", "reason", "Просто так");
    }
}
