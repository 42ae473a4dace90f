package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.it.ListedCourse.found;
import static org.nastavnik.it.ListedCourse.person;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One-time codes: how they let people in, and how they keep others out. */
class CodesIT {

    private static final String UNFIT = "Код не подходит";

    private final ListedCourse course = new ListedCourse("Школа " + System.nanoTime() % 1_000_000);
    private final LaunchTab curator = course.curator();
    private final String colleague = person(curator, "Тестова", "Яна");

    private String code(String person) {
        HttpResponse<String> sheet = curator.post("codes", "person", person, "role", "MENTOR");
        assertThat(sheet.statusCode()).as(sheet.body()).isEqualTo(200);
        return found("n-slip-code\">([^<]+)<", sheet.body());
    }

    private LaunchTab newcomer() {
        return course.enter(UUID.randomUUID().toString(), "Неизвестная", "Кто");
    }

    @Test
    void codeBringsItsPersonInAtOnce() {
        LaunchTab newcomer = newcomer();
        course.apply(newcomer, "Тестова", "Яна", "MENTEE");
        assertThat(newcomer.get("who").body()).contains("У меня есть код");

        HttpResponse<String> home =
                newcomer.post("code", "code", code(colleague).toLowerCase(java.util.Locale.ROOT));

        assertThat(home.body()).contains("Моя пара", "Тестова\u00a0Я.");
        assertThat(curator.get("persons/" + colleague).body()).contains("наставник");
        assertThat(curator.get("join-requests").body())
                .as("waits no more")
                .doesNotContain("Тестова");
    }

    @Test
    void usedReplacedAndWrongCodesAreToldInTheSameWords() {
        String replaced = code(colleague);
        String used = code(colleague);
        newcomer().post("code", "code", used);

        for (String bad : new String[] {replaced, used, "A7KM-34PX", ""}) {
            HttpResponse<String> refused = newcomer().post("code", "code", bad);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains(UNFIT).doesNotContain("Тестова");
        }
    }

    @Test
    @DisplayName("codes tried one after another")
    void closesTheDoorAfterAFewWrongCodes() {
        LaunchTab thief = newcomer();
        for (int i = 0; i < 5; i++) {
            assertThat(thief.post("code", "code", "AAAA-AAA" + (i + 2)).body()).contains(UNFIT);
        }

        HttpResponse<String> late = thief.post("code", "code", code(colleague));

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Неверных кодов было 5", "Подождите час");
        assertThat(curator.get("persons/" + colleague + "/accounts").body())
                .contains("Учётной записи пока нет");
    }

    @Test
    void secondAccountOfTheSamePersonComesInByASecondCode() {
        newcomer().post("code", "code", code(colleague));
        HttpResponse<String> sheet = curator.post("persons/" + colleague + "/accounts/code");

        String second = found("n-slip-code\">([^<]+)<", sheet.body());
        assertThat(newcomer().post("code", "code", second).body()).contains("Тестова\u00a0Я.");

        assertThat(curator.get("persons/" + colleague + "/accounts").body().split("Отвязать<"))
                .hasSize(3);
    }

    @Test
    void codeOfOnePersonAsksForTheRoleOfOneWhoHasNone() {
        String page = "persons/" + colleague + "/accounts";
        assertThat(curator.get("codes").body()).containsOnlyOnce("Тестова Яна");
        assertThat(curator.get(page).body()).contains("name=\"role\"");
        assertThat(curator.post(page + "/code").statusCode()).isEqualTo(422);

        HttpResponse<String> sheet = curator.post(page + "/code", "role", "MENTOR");
        newcomer().post("code", "code", found("n-slip-code\">([^<]+)<", sheet.body()));

        assertThat(curator.get("persons/" + colleague).body()).contains("наставник");
        assertThat(curator.get(page).body()).doesNotContain("name=\"role\"");
    }

    @Test
    void unlinkedAccountIsOutAtOnce() {
        LaunchTab account = newcomer();
        account.post("code", "code", code(colleague));
        String page = "persons/" + colleague + "/accounts";
        String removal = found("accounts/(\\d+)/removal", curator.get(page).body());

        curator.post(page + "/" + removal + "/removal");
        HttpResponse<String> again = curator.post(page + "/" + removal + "/removal");

        assertThat(again.body()).contains("Учётной записи пока нет");
        assertThat(account.get("").statusCode()).isEqualTo(401);
        assertThat(curator.get("persons/" + colleague).body()).contains("наставник");
    }

    @Test
    void curatorDoesNotShutHimselfOut() {
        String me = found("persons/(\\d+)\">Образцова Инна", curator.get("persons").body());
        String page = curator.get("persons/" + me + "/accounts").body();

        assertThat(page).contains("вы работаете сейчас").doesNotContain("/removal");
    }

    @Test
    void strangerMakesNoCodesAndUnlinksNobody() {
        LaunchTab stranger = new ListedCourse("Лицей " + System.nanoTime() % 1_000_000).curator();

        assertThat(stranger.post("codes", "person", colleague, "role", "MENTOR").statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("persons/" + colleague + "/accounts").statusCode()).isEqualTo(404);
        assertThat(stranger.post("persons/" + colleague + "/accounts/code").statusCode())
                .isEqualTo(404);
        assertThat(newcomer().get("codes").statusCode()).isEqualTo(403);
    }
}
