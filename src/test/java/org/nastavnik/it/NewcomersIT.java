package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nastavnik.lms.Page;

/** How people come in who are not known yet. */
class NewcomersIT {

    private final DemonstrationTown town = DemonstrationTown.get();

    @Test
    void curatorLetsANewTeacherIn() {
        Visitor newcomer = town.enter("newcomer2");
        assertThat(newcomer.first().body()).contains("Кто вы и из какой школы?");
        assertThat(newcomer.get("who").body())
                .contains("value=\"Эдуардовна\"")
                .contains("value=\"2\" selected");

        apply(newcomer, "2", "MENTEE");
        assertThat(newcomer.get("who").body()).contains("Заявка отправлена");
        Visitor curator = town.enter("curator2");
        answer(curator, "Примерова Ася");

        assertThat(town.enter("newcomer2").first().body()).contains("Моя пара");
        assertThat(curator.get("persons").body()).contains("Примерова Ася Эдуардовна");
    }

    @Test
    void methodistLetsTheFirstCuratorInAndSeesNobodyElse() {
        Visitor methodist = town.enter("methodist");
        town.enter("admin").post("schools/import", "text", "Новая школа; Новая; Примерск");
        Visitor newcomer = town.enter("newcomer3");
        Matcher school =
                Pattern.compile("value=\"(\\d+)\"[^>]*>Новая<").matcher(newcomer.get("who").body());
        assertThat(school.find()).isTrue();
        apply(newcomer, school.group(1), "CURATOR");

        answer(methodist, "Пробный Илья");

        assertThat(town.enter("newcomer3").first().body()).contains("Моя школа");
        assertThat(methodist.get("persons").status()).isEqualTo(403);
    }

    @Test
    void methodistCannotMakeHimselfACurator() {
        Visitor methodist = town.enter("methodist");
        apply(methodist, "3", "CURATOR");

        assertThat(methodist.get("join-requests").body()).doesNotContain("Методистова Анна");
    }

    @Test
    void personOfTwoSchoolsStepsFromOneIntoTheOther() {
        Visitor person = town.enter("twoschools");
        assertThat(person.first().body()).contains("<strong>МБОУ «Ершовская СОШ»</strong>");

        person.post("school-choice", "school", "2");

        assertThat(person.get("units").body()).contains("<strong>МАОУ СОШ № 41 г. Томска</strong>");
    }

    @Test
    void strangerCannotAnswerForAnotherSchool() {
        apply(town.enter("newcomer1"), "1", "MENTOR");
        String request = request(town.enter("curator1").get("join-requests"), "Неизвестнов Роман");

        Page refused = town.enter("curator3").post("join-requests/" + request + "/confirmation");

        assertThat(refused.status()).isEqualTo(404);
    }

    @Test
    void curatorTakesPeopleFromTheCourse() {
        Visitor curator = town.enter("curator3");
        assertThat(curator.post("roster/preview").body()).doesNotContain("Новенькая");
        Page found = curator.post("roster/preview", "surname", "новенькая");
        String preview = number("roster/preview/([A-Za-z0-9_-]+)/confirmation", found);
        String row = number("<label for=\"row-(\\d+)\">Новенькая", found);
        String path = "roster/preview/" + preview + "/confirmation";

        Page refused = curator.post(path, "row-" + row, "true", "who-" + row, "new");
        assertThat(refused.status()).isEqualTo(422);
        Page taken =
                curator.post(
                        path,
                        "row-" + row,
                        "true",
                        "who-" + row,
                        "new",
                        "last-" + row,
                        "Новенькая",
                        "first-" + row,
                        "Виктория",
                        "middle-" + row,
                        "Глебовна",
                        "gender-" + row,
                        "F",
                        "kind-" + row,
                        "TEACHER");

        assertThat(taken.body()).contains("Сделано: 1 строка");
        assertThat(curator.get("persons").body()).contains("Новенькая Виктория Глебовна");
    }

    @Test
    void methodistSeesNumbersOfSchoolsAndNobodyOfThem() {
        Page counted = town.enter("methodist").post("roster/city");

        assertThat(counted.body())
                .contains("участник", "МБОУ «Ершовская СОШ»", "Таких нет")
                .doesNotContain("Учебнова", "Начинающева", "Неизвестнов");
    }

    private static String number(String pattern, Page page) {
        Matcher found = Pattern.compile(pattern).matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }

    private static void apply(Visitor newcomer, String school, String role) {
        Page form = newcomer.get("who");
        Page sent =
                newcomer.post(
                        "who",
                        "school",
                        school,
                        "lastName",
                        value(form, "lastName"),
                        "firstName",
                        value(form, "firstName"),
                        "middleName",
                        value(form, "middleName"),
                        "gender",
                        "F",
                        "kind",
                        "TEACHER",
                        "post",
                        "учитель",
                        "role",
                        role);
        assertThat(sent.body()).contains("Заявка отправлена");
    }

    private static void answer(Visitor who, String name) {
        String request = request(who.get("join-requests"), name);
        Page answered = who.post("join-requests/" + request + "/confirmation");
        assertThat(answered.status()).as(answered.body()).isEqualTo(200);
    }

    private static String request(Page page, String name) {
        Matcher line = Pattern.compile("id=\"join-(\\d+)\">" + name).matcher(page.body());
        assertThat(line.find()).as(page.body()).isTrue();
        return line.group(1);
    }

    private static String value(Page page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\"[^>]*value=\"([^\"]*)\"")
                        .matcher(page.body());
        return field.find() ? field.group(1) : "";
    }
}
