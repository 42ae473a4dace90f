package org.nastavnik.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.nastavnik.launch.ServiceFixtures;
import org.nastavnik.launch.TestDoor;

class ToolDescriptionTest {

    @Test
    void saysWhatThePublishedConfigurationSays() throws IOException {
        String published =
                Files.readString(Path.of("lti-config", "tool-configuration.json"))
                        .replace("{baseUrl}", TestDoor.TOOL)
                        .replace("{domain}", "nastavnik.school.test");
        JsonObject expected = Json.createReader(new StringReader(published)).readObject();

        assertThat(ToolDescription.of(new ServiceFixtures.Settings(false)))
                .isEqualTo(Json.createObjectBuilder(expected).remove("$comment").build());
    }
}
