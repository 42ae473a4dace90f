package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nastavnik.lms.LmsBrowser;
import org.nastavnik.lms.LmsServer;
import org.nastavnik.lms.LmsSettings;
import org.nastavnik.lms.Page;

/** The first minute: the jar alone, an empty folder, a platform that introduces itself. */
@Apart
class EmbeddedDatabaseIT {

    private static final String TOKEN = "token-of-this-test-only";

    @TempDir Path data;
    private ServiceProcess service;

    @AfterEach
    void stop() {
        service.stop();
    }

    @Test
    @DisplayName("attack I06: a restart between login and launch; it loses nothing else either")
    void losesNothingByARestart() {
        service =
                ServiceProcess.start(
                        "nastavnik.jar",
                        Map.of(
                                "NASTAVNIK_DATA",
                                data.toString(),
                                "NASTAVNIK_REGISTRATION_TOKEN",
                                TOKEN));
        try (LmsServer lms = LmsServer.start(LmsSettings.onAnyPort());
                LtiPlatformDouble other = LtiPlatformDouble.start()) {
            LmsBrowser administrator = new LmsBrowser();
            administrator.signIn(lms, "admin");
            administrator.register(lms, service.url() + "/lti/register?token=" + TOKEN);
            lms.platform().activate(lms.platform().tools().all().get(0));
            Visitor founder = new Visitor(lms, "methodist", Visitor.ACTIVITY);
            Page founded =
                    founder.post(
                            "setup",
                            "municipality",
                            "Город Примерск",
                            "centre",
                            "ИМЦ",
                            "lastName",
                            "Методистова",
                            "firstName",
                            "Анна",
                            "gender",
                            "F");
            assertThat(founded.url().getPath()).endsWith("/schools");

            BrowserDouble browser = new BrowserDouble(service.url());
            browser.register(other, TOKEN);
            BrowserDouble.Login begun = browser.login(other);

            service.restart();

            assertThat(browser.launch(begun, other, d -> {}).statusCode()).isEqualTo(303);
            assertThat(founder.get("schools").status()).isEqualTo(200);
            assertThat(new Visitor(lms, "methodist", Visitor.ACTIVITY).first().body())
                    .contains("Методистова");
        }
    }
}
