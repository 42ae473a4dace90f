package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.it.ListedCourse.found;
import static org.nastavnik.it.ListedCourse.member;
import static org.nastavnik.it.ListedCourse.person;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nastavnik.it.LtiPlatformDouble.Answer;

/** The list of a course against a school, over HTTP, from a platform that sends what it likes. */
class RosterIT {

    private final ListedCourse course =
            new ListedCourse("Гимназия " + System.nanoTime() % 1_000_000);
    private final LaunchTab curator = course.curator();

    private String preview() {
        HttpResponse<String> shown = curator.post("roster/preview");
        assertThat(shown.statusCode()).as(shown.body()).isEqualTo(200);
        return shown.body();
    }

    private static String id(String preview) {
        return found("roster/preview/([A-Za-z0-9_-]+)/confirmation", preview);
    }

    /** The number of the row whose label begins so. */
    private static String row(String preview, String label) {
        return found("<label for=\"row-(\\d+)\">" + label, preview);
    }

    private HttpResponse<String> confirm(String preview, String... namesAndValues) {
        return curator.post("roster/preview/" + id(preview) + "/confirmation", namesAndValues);
    }

    private void link(String user, String last, String person) {
        String preview = preview();
        String row = row(preview, last);
        assertThat(confirm(preview, "row-" + row, "true", "who-" + row, person).body())
                .contains("Сделано: 1 строка");
    }

    @Test
    void takesOverWhatIsTickedFromAllPages() {
        String known = person(curator, "Тестова", "Яна");
        course.lists(member("31", "Тестова", "Яна"), member("32", "Показова", "Вера"));
        String preview = preview();
        assertThat(preview).contains("Похоже, это Тестова Яна, учитель", "В курсе 2 участника");
        String match = row(preview, "Тестова Яна");
        String fresh = row(preview, "Показова Вера");

        String[] ticked = {
            "row-" + match, "true", "who-" + match, known,
            "row-" + fresh, "true", "who-" + fresh, "new",
            "last-" + fresh, "Показова", "first-" + fresh, "Вера",
            "gender-" + fresh, "F", "kind-" + fresh, "TEACHER"
        };
        assertThat(confirm(preview, ticked).body()).contains("Сделано: 2 строки");
        assertThat(confirm(preview, ticked).body()).as("again").contains("Сделано: 2 строки");

        assertThat(curator.get("persons").body()).containsOnlyOnce("Показова Вера");
        assertThat(curator.get("persons/" + known + "/accounts").body())
                .contains("Тестова Яна", "ещё не было");
        assertThat(preview()).contains("2 человека вашей школы в курсе", "Всё совпадает");
    }

    @Test
    void whoIsLinkedWhileWaitingIsStillLetInAsThatPerson() {
        String known = person(curator, "Тестова", "Яна");
        LaunchTab newcomer = course.enter("46", "Тестова", "Яна");
        course.apply(newcomer, "Тестова", "Яна", "MENTEE");
        course.lists(member("46", "Тестова", "Яна"));

        link("46", "Тестова", known);

        assertThat(newcomer.get("who").body()).contains("Заявка отправлена");
        String request =
                found("id=\"join-(\\d+)\">Тестова Яна", curator.get("join-requests").body());
        curator.post("join-requests/" + request + "/confirmation");
        assertThat(newcomer.get("").body()).contains("Моя пара");
        assertThat(curator.get("persons").body()).containsOnlyOnce("Тестова Яна");
    }

    @Test
    void linksNobodyByItself() {
        String known = person(curator, "Тестова", "Яна");
        course.lists(member("33", "Тестова", "Яна"));

        String preview = preview();
        assertThat(confirm(preview).statusCode()).isEqualTo(422);

        assertThat(curator.get("persons/" + known + "/accounts").body())
                .contains("Учётной записи пока нет");
    }

    @Test
    @DisplayName("attack B23: an e-mail makes nobody somebody")
    void takesNobodyForAnotherByAnEmail() {
        String known = person(curator, "Тестова", "Яна");
        String version =
                found(
                        "name=\"version\" value=\"(\\d+)\"",
                        curator.get("persons/" + known + "/edit").body());
        curator.post(
                "persons/" + known,
                "email",
                "same@school.test",
                "lastName",
                "Тестова",
                "firstName",
                "Яна",
                "gender",
                "F",
                "kind",
                "TEACHER",
                "version",
                version);
        assertThat(curator.get("persons/" + known).body()).contains("same@school.test");
        course.lists(
                "{\"user_id\":\"45\",\"name\":\"Вера Показова\",\"email\":\"same@school.test\"}");

        assertThat(preview()).contains("Показова Вера").doesNotContain("Тестова Яна");
    }

    @Test
    void tellsNewNamesAndWhoIsMissing() {
        String left = person(curator, "Черновик", "Зоя");
        String renamed = person(curator, "Учебная", "Анна");
        course.lists(member("34", "Черновик", "Зоя"), member("35", "Учебная", "Анна"));
        link("34", "Черновик", left);
        link("35", "Учебная", renamed);
        preview();
        LaunchTab account = course.enter("34", "Черновик", "Зоя");
        assertThat(account.get("who").statusCode()).isEqualTo(200);

        course.lists(member("35", "Примерова", "Анна"));
        String preview = preview();
        assertThat(preview)
                .contains("Больше не в курсе", "Убрать связь: Черновик Зоя", "Зовут иначе")
                .contains("Учебная Анна", "Примерова Анна")
                .as("the curator launches without being enrolled")
                .doesNotContain("Убрать связь: Образцова");
        String gone = row(preview, "Убрать связь: Черновик");
        String other = found("id=\"row-(\\d+)\"[^>]*Запомнить новое имя", preview);

        assertThat(confirm(preview, "row-" + gone, "true", "row-" + other, "true").body())
                .contains("Сделано: 2 строки");

        assertThat(account.get("who").statusCode()).as("the session is over").isEqualTo(401);
        assertThat(curator.get("persons/" + left).body()).contains("Черновик Зоя");
        assertThat(curator.get("persons/" + renamed).body()).contains("Учебная Анна");
        assertThat(preview()).contains("Всё совпадает");
    }

    @Test
    void namesNobodyWhomThePlatformDoesNotName() {
        course.lists("{\"user_id\":\"36\",\"roles\":[\"Learner\"]}");

        assertThat(preview())
                .contains("Без имени, номер в Moodle 36", "Имя 1 участника Moodle не передаёт");
    }

    @Test
    void asksForNamesThroughTheActivityThatWasOpened() {
        course.lists("{\"user_id\":\"37\",\"roles\":[\"Learner\"]}");
        course.answersTo(
                "?limit=1000&rlid=1",
                Answer.json("{\"members\":[" + member("37", "Тестова", "Яна") + "]}"));

        assertThat(preview()).contains("Тестова Яна").doesNotContain("Без имени");
    }

    @Test
    @DisplayName("attack F07: a list that breaks halfway")
    void takesNothingFromAListThatBreaksHalfway() {
        course.lists(member("38", "Тестова", "Яна"), "");
        course.answersTo("?from=1", Answer.status(503));

        HttpResponse<String> refused = curator.post("roster/preview");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("кодом 503", "ничего не взято")
                .doesNotContain("Тестова");
    }

    @Test
    @DisplayName("attack F04: pages that go round")
    void takesNothingFromPagesThatGoRound() {
        course.lists(member("39", "Тестова", "Яна"), "");
        course.answersTo(
                "?from=1",
                new Answer(
                        200,
                        "application/json",
                        course.page(""),
                        Map.of("Link", "<?from=1>; rel=\"next\"")));

        HttpResponse<String> refused = curator.post("roster/preview");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("ходят по кругу").doesNotContain("Тестова");
    }

    @Test
    @DisplayName("attack F07: the list of another course")
    void takesNothingFromTheListOfAnotherCourse() {
        course.answersTo(
                "",
                Answer.json(
                        "{\"context\":{\"id\":\"other\"},\"members\":["
                                + member("40", "Тестова", "Яна")
                                + "]}"));

        HttpResponse<String> refused = curator.post("roster/preview");

        assertThat(refused.body()).contains("список другого курса").doesNotContain("Тестова");
    }

    @Test
    void doesNothingWhereSomebodyWasFaster() {
        String known = person(curator, "Тестова", "Яна");
        String second = person(curator, "Показова", "Вера");
        course.lists(member("41", "Тестова", "Яна"), member("42", "Показова", "Вера"));
        String slow = preview();
        link("41", "Тестова", known);
        String taken = row(slow, "Тестова");
        String free = row(slow, "Показова");

        HttpResponse<String> refused =
                confirm(
                        slow,
                        "row-" + taken,
                        "true",
                        "who-" + taken,
                        known,
                        "row-" + free,
                        "true",
                        "who-" + free,
                        second);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("связь этой учётной записи изменили");
        assertThat(curator.get("persons/" + second + "/accounts").body())
                .contains("Учётной записи пока нет");
    }

    @Test
    void showsAPreviewToNobodyElse() {
        course.lists(member("43", "Тестова", "Яна"));
        String preview = preview();
        LaunchTab stranger = new ListedCourse("Лицей " + System.nanoTime() % 1_000_000).curator();

        String path = "roster/preview/" + id(preview);
        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
        assertThat(stranger.post(path + "/confirmation", "row-1", "true").statusCode())
                .isEqualTo(404);
    }

    @Test
    void showsTheCourseOfAnotherSchoolToNobody() {
        course.lists(member("44", "Тестова", "Яна"));
        ListedCourse own = new ListedCourse("Школа " + System.nanoTime() % 1_000_000);
        LaunchTab guest = own.curatorIn(course);

        assertThat(guest.post("roster/preview").body()).doesNotContain("Тестова");
        assertThat(guest.post("roster/preview", "surname", "тестова").body()).contains("Тестова");
    }
}
