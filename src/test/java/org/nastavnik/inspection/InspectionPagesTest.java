package org.nastavnik.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.platform.ShownPage.html;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.launch.TestDoor;
import org.nastavnik.platform.Registration;
import org.nastavnik.site.View;

class InspectionPagesTest {

    private static final Instant AT = Instant.parse("2026-11-22T10:00:07Z");

    @Test
    void explainsARefusalBesideItsNumber() {
        VerdictRow row =
                new VerdictRow(
                        AT,
                        "Moodle гимназии",
                        7L,
                        "DEPLOYMENT",
                        "launch · deployment_id",
                        "0A1B2C3D",
                        "RESOURCE_LINK",
                        "Наставничество",
                        "A1B2",
                        "9");
        View view = View.of("inspection/verdicts", new VerdictListPage(List.of(row), "", false));

        assertThat(html(view, "ru"))
                .contains(
                        "22.11.2026 17:00:07",
                        "Moodle гимназии",
                        "/s/abc/registrations/7",
                        "0A1B2C3D",
                        "Неизвестный Deployment ID",
                        "карточкой инструмента",
                        ">9<");
        assertThat(html(view, "en")).contains("An unknown deployment id");
    }

    @Test
    void saysThatANumberIsNotInTheJournal() {
        View view =
                View.of("inspection/verdicts", new VerdictListPage(List.of(), "FFFFFFFF", false));

        assertThat(html(view, "ru")).contains("Такого номера в журнале нет", "value=\"FFFFFFFF\"");
    }

    @Test
    void showsACallWithThePlatformsWordsAndTheSettingToChange() {
        CallRow row =
                new CallRow(
                        AT,
                        "TOKEN",
                        "moodle.test",
                        null,
                        404,
                        "KEYS_NOT_FETCHED",
                        "<b>fix_jwks_alg",
                        1234,
                        5);
        View view = View.of("inspection/calls", new CallListPage(List.of(row), true));

        assertThat(html(view, "ru"))
                .contains("HTTP 404", "не может получить наши ключи", "Безопасность HTTP", "&lt;b")
                .doesNotContain("<b>fix");
        assertThat(html(view, "en")).contains("cannot fetch our keys", "HTTP security");
    }

    @Test
    void showsFindingsWorstFirst() {
        Registration registration = TestDoor.registration("https://moodle.test", "1");
        List<Finding> findings =
                List.of(
                        Finding.ok("token.fine", 12).at(7),
                        Finding.broken("token.refused", "KEYS_NOT_FETCHED").at(7),
                        Finding.warning("base.trial", "http://127.0.0.1"));
        View view =
                View.of(
                        "inspection/self-check",
                        new SelfCheckPage(
                                AT,
                                "Тестова Анна",
                                1,
                                1,
                                ShowJournals.sections(
                                        findings, new PlatformNames(List.of(registration)))));

        String page = html(view, "ru");

        assertThat(page).contains("1 поломка", "1 замечание", "Сам «Наставник»", "moodle.test");
        assertThat(page.indexOf("Безопасность HTTP")).isPositive();
        assertThat(page.indexOf("Безопасность HTTP"))
                .isLessThan(page.indexOf("Разрешение на обращения выдаётся"));
        assertThat(html(view, "en")).contains("1 fault", "Nastavnik itself");
    }

    @Test
    void keepsFindingsAsTheyWere() {
        List<Finding> findings =
                List.of(Finding.ok("key.fine", 3), Finding.broken("token.refused", "TLS").at(7));

        assertThat(new SelfCheck(AT, 1, findings).findings()).isEqualTo(findings);
    }

    @Test
    void tellsWhatAPlatformGivesByItsLaunches() {
        SeenMessage seen =
                new SeenMessage(null, null, null, null, null, java.util.Set.of(Gift.NAME));
        LaunchVerdict verdict = LaunchVerdict.letIn(AT, 7, seen);

        assertThat(GiftRow.of(List.of(verdict), List.of()))
                .contains(new GiftRow("NAME", "YES"), new GiftRow("ROSTER", "NO"));
        assertThat(GiftRow.of(List.of(), List.of())).contains(new GiftRow("NAME", "UNKNOWN"));
    }

    @Test
    void takesTheNewestLaunchesWordForWhatIsTheSameForAll() {
        LaunchVerdict before =
                LaunchVerdict.letIn(
                        AT,
                        7,
                        new SeenMessage(
                                null,
                                null,
                                null,
                                null,
                                null,
                                java.util.Set.of(Gift.NAME, Gift.PATRONYMIC)));
        LaunchVerdict newest =
                LaunchVerdict.letIn(
                        AT, 7, new SeenMessage(null, null, null, null, null, java.util.Set.of()));

        assertThat(GiftRow.of(List.of(newest, before), List.of()))
                .contains(new GiftRow("NAME", "NO"), new GiftRow("PATRONYMIC", "YES"));
    }
}
