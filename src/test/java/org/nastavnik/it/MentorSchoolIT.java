package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nastavnik.lms.Page;

/** «Школа наставника» of school № 41: a task from the curator to the mentor and back. */
class MentorSchoolIT {

    private static final String DAY = LocalDate.now(ZoneId.of("Asia/Tomsk")).plusDays(3).toString();
    private static final int MENTOR = 23;
    private static final int TASK_OF_SCHOOL_1 = 2;

    private final DemonstrationTown town = DemonstrationTown.get();
    private final Visitor curator = town.enter("curator2");
    private final Visitor mentor = town.enter("mentor2");

    @Test
    void taskIsHandedInReturnedAndAccepted() {
        String task = newTask("Первая встреча: разбор");
        String work = task + "/works/" + MENTOR;

        mentor.post(task + "/draft", "version", "-1", "answer", "Готовлюсь");
        assertThat(curator.get(work).body()).contains("черновик").doesNotContain("Готовлюсь");
        handIn(task, "Провела встречу");
        assertThat(curator.get("mentor-school").body()).contains(work);
        curator.post(work + "/return", "version", version(work), "remark", "Что дальше?");
        assertThat(mentor.get(task).body()).contains("Что дальше?", "Провела встречу");
        handIn(task, "Провела встречу, назначили вторую");
        Page board = curator.post(work + "/acceptance", "version", version(work), "note", "2 часа");

        assertThat(board.status()).as(board.body()).isEqualTo(200);
        assertThat(board.body()).doesNotContain(work);
        assertThat(mentor.get(task).body()).contains("зачтено", "2 часа");
    }

    @Test
    void secondPressChangesNothing() {
        String title = "Дважды нажатое";
        Visitor window = town.enter("curator2");

        List<Page> answers =
                Stream.of(curator, window)
                        .map(one -> CompletableFuture.supplyAsync(() -> created(one, title)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers).allMatch(page -> page.status() == 200);
        assertThat(curator.get("mentor-school").body()).containsOnlyOnce(">" + title + "<");
        String task = address(curator.get("mentor-school"), title);
        mentor.post(task + "/answer", "version", "-1", "answer", "Готово");
        Page again = mentor.post(task + "/answer", "version", "-1", "answer", "Готово");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.url().getPath()).endsWith("/mentor-school");
    }

    @Test
    void wrongTaskIsSaidBesideItsFields() {
        Page refused =
                curator.post(
                        "mentor-school/tasks",
                        "title",
                        "Задание с чужой ссылкой",
                        "description",
                        "Прочитать",
                        "dueOn",
                        "2020-01-01",
                        "link",
                        "http://ershovo.example/");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Задание с чужой ссылкой", "id=\"dueOn-problem\"", "id=\"link-problem\"");
    }

    @Test
    void emptyAndStaleAnswersAreRefusedAndKept() {
        String task = newTask("Только с ответом");

        Page empty = mentor.post(task + "/answer", "version", "-1", "answer", " ");
        mentor.post(task + "/draft", "version", "-1", "answer", "В одном окне");
        Page stale = mentor.post(task + "/draft", "version", "-1", "answer", "В другом окне");

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body()).contains("id=\"answer-problem\"");
        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.body()).contains("В одном окне", "В другом окне");
    }

    @Test
    void nobodyDecidesAboutWhatHeHasNotSeen() {
        String task = newTask("Изменённый ответ");
        String work = task + "/works/" + MENTOR;
        handIn(task, "Первый ответ");
        String seen = version(work);
        curator.post(work + "/return", "version", seen, "remark", "Подробнее");
        handIn(task, "Второй ответ");

        Page refused = curator.post(work + "/acceptance", "version", seen, "note", "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("ответ изменился", "Второй ответ");
    }

    @Test
    void withdrawnTaskIsAskedOfNobodyUntilItIsBack() {
        String task = newTask("Снятое задание");

        curator.post(task + "/withdrawal");
        Page withdrawn = mentor.post(task + "/answer", "version", "-1", "answer", "Писала долго");
        assertThat(mentor.get(task).status()).isEqualTo(404);
        curator.post(task + "/restoration");

        assertThat(withdrawn.status()).isEqualTo(422);
        assertThat(withdrawn.body()).contains("Писала долго", "снял это задание");
        assertThat(mentor.get(task).status()).isEqualTo(200);
    }

    @Test
    void mentorSeesAndDecidesNothingOfOthers() {
        String task = newTask("Чужое не видно");
        String work = task + "/works/" + MENTOR;

        assertThat(mentor.get(work).status()).isEqualTo(403);
        assertThat(mentor.get("mentor-school/tasks/new").status()).isEqualTo(403);
        assertThat(mentor.post(work + "/acceptance", "version", "-1", "note", "я").status())
                .isEqualTo(403);
        assertThat(mentor.post(task + "/withdrawal").status()).isEqualTo(403);
        assertThat(town.enter("mentee2").get("mentor-school").status()).isEqualTo(403);
        assertThat(town.enter("director2").get(work).body()).contains("Шаблонова");
        assertThat(town.enter("director2").post(task + "/withdrawal").status()).isEqualTo(403);
    }

    @Test
    void anotherSchoolIsNotFound() {
        String foreign = "mentor-school/tasks/" + TASK_OF_SCHOOL_1;
        String work = foreign + "/works/13";

        assertThat(curator.get(foreign).status()).isEqualTo(404);
        assertThat(curator.get(foreign + "/edit").status()).isEqualTo(404);
        assertThat(curator.get(work).status()).isEqualTo(404);
        assertThat(curator.post(work + "/return", "version", "1", "remark", "нет").status())
                .isEqualTo(404);
        assertThat(mentor.get(foreign).status()).isEqualTo(404);
        assertThat(mentor.post(foreign + "/draft", "version", "-1", "answer", "я").status())
                .isEqualTo(404);
        assertThat(town.enter("curator1").get(work).body()).contains("Учебнова");
    }

    @Test
    void nobodyIsAskedWhoIsNoMentorOfTheYear() {
        String task = newTask("Не наставник");

        assertThat(curator.get(task + "/works/25").status()).isEqualTo(404);
        assertThat(
                        curator.post(
                                        task + "/works/25/acceptance",
                                        "version",
                                        "-1",
                                        "note",
                                        "зачтено")
                                .status())
                .isEqualTo(404);
    }

    private String newTask(String title) {
        Page board = created(curator, title);
        assertThat(board.status()).as(board.body()).isEqualTo(200);
        return address(board, title);
    }

    private static Page created(Visitor curator, String title) {
        return curator.post(
                "mentor-school/tasks", "title", title, "description", "Сделать", "dueOn", DAY);
    }

    private static String address(Page board, String title) {
        Matcher link =
                Pattern.compile("(mentor-school/tasks/\\d+)\">" + title + "<")
                        .matcher(board.body());
        assertThat(link.find()).as(title).isTrue();
        return link.group(1);
    }

    private void handIn(String task, String answer) {
        Page handedIn =
                mentor.post(
                        task + "/answer", "version", hidden(mentor.get(task)), "answer", answer);
        assertThat(handedIn.status()).as(handedIn.body()).isEqualTo(200);
    }

    private String version(String work) {
        return hidden(curator.get(work));
    }

    private static String hidden(Page page) {
        Matcher field = Pattern.compile("name=\"version\" value=\"([^\"]*)\"").matcher(page.body());
        assertThat(field.find()).as(page.body()).isTrue();
        return field.group(1);
    }
}
