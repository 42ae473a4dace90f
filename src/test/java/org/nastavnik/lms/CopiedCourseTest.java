package org.nastavnik.lms;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CopiedCourseTest {

    private final LmsFixture fixture = new LmsFixture();

    @AfterEach
    void stop() {
        fixture.close();
    }

    private Page copy() {
        fixture.browser.signIn(fixture.lms, "methodist");
        Page course = fixture.browser.open(fixture.lms.baseUrl() + "/course/2");
        String key = course.body().replaceAll("(?s).*name=\"sesskey\" value=\"([^\"]+)\".*", "$1");
        return fixture.browser.post(fixture.lms.baseUrl() + "/course/copy", Map.of("sesskey", key));
    }

    private List<Activity> copies() {
        return fixture.lms.platform().course().activities(3);
    }

    @Test
    void bringsTheActivitiesUnderNewNumbers() {
        Page page = copy();

        assertThat(page.url().getPath()).isEqualTo("/course/3");
        assertThat(copies()).extracting(Activity::instance).containsExactly(3, 4);
        assertThat(fixture.lms.platform().course().activities()).hasSize(2);
    }

    @Test
    void launchesFromAContextOfItsOwnThatNamesTheFormerOne() {
        fixture.lms
                .platform()
                .course()
                .add(
                        fixture.tool,
                        "План",
                        "",
                        "",
                        Map.of("nastavnik_link", "word", "history", "$Context.id.history"),
                        null);
        copy();

        JsonObject claims = fixture.launched("mentor1", copies().get(2).cmid());

        assertThat(claims.getJsonObject(Claims.LTI + "context").getString("id")).isEqualTo("3");
        assertThat(claims.getJsonObject(Claims.LTI + "custom").getString("nastavnik_link"))
                .isEqualTo("word");
        assertThat(claims.getJsonObject(Claims.LTI + "custom").getString("history")).isEqualTo("2");
    }

    @Test
    void gradesInAColumnOfItsOwn() {
        copy();

        JsonObject claims = fixture.launched("mentor1", copies().get(1).cmid());

        assertThat(claims.getJsonObject(Claims.GRADEBOOK).getString("lineitem"))
                .endsWith("/3/lineitems/3/lineitem?type_id=1");
        assertThat(fixture.lms.platform().gradebook().items()).hasSize(2);
    }
}
