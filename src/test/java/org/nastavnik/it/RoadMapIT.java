package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nastavnik.lms.Page;
import org.nastavnik.shared.SchoolYear;

/** The road maps of schools № 41 and № 644, begun by the official forms. */
class RoadMapIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tomsk"));
    private static final String IN_THE_YEAR =
            LocalDate.of(SchoolYear.of(TODAY).startYear() + 1, 5, 14).toString();

    private final DemonstrationTown town = DemonstrationTown.get();

    @Test
    void formByStagesIsAgreedMarkedAndPrinted() {
        Visitor curator = town.enter("curator3");
        Visitor director = town.enter("director3");
        assertThat(director.get("road-map").body()).contains("ещё не составила");

        startTwiceAtOnce(curator, town.enter("curator3"), "STAGES");
        String seen = hidden(director.get("road-map"));
        String row = firstRow(curator.get("road-map"));
        curator.post(row, words(curator.get(row), "content", "Изучение новых документов"));

        Page stale = director.post("road-map/agreement", "version", seen);
        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.body()).contains("карта изменилась", "Изучение новых документов");
        Page agreed =
                director.post("road-map/agreement", "version", hidden(director.get("road-map")));
        assertThat(agreed.body()).contains("согласована", "Макетова");

        Page frozen = curator.post(row, words(curator.get(row), "content", "Иначе"));
        assertThat(frozen.status()).isEqualTo(422);
        assertThat(frozen.body()).contains("уже согласована", "Иначе");
        mark(curator, row);
        assertThat(paper(curator)).startsWith("PK");

        curator.post("road-map/revision");
        assertThat(curator.get("road-map").body()).contains("составляется", "Протокол № 1");
        assertThat(curator.post(row + "/removal").status()).isEqualTo(409);
    }

    @Test
    void formBySectionsIsFilledByTheSchool() {
        Visitor curator = town.enter("curator2");
        Visitor director = town.enter("director2");
        curator.post("road-map", "outline", "SECTIONS");
        assertThat(curator.get("road-map").body()).contains("Не указан срок", "нет срока");
        assertThat(director.get("road-map").body()).contains("пока нельзя");
        Page early = director.post("road-map/agreement", "version", hiddenOf(curator, director));
        assertThat(early.status()).isEqualTo(422);

        Page gaps = curator.get("road-map/gaps");
        Page wrong = curator.post("road-map/gaps", filled(gaps, "1999-01-01"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("1999-01-01", "-problem\"");
        curator.post("road-map/gaps", filled(gaps, IN_THE_YEAR));

        assertThat(curator.get("road-map").body())
                .contains("Рабочая группа", "Остались пропуски")
                .doesNotContain("нет срока");
    }

    @Test
    void curatorReadsWhatMeetingsAndPlansProve() {
        Visitor curator = town.enter("curator1");

        assertThat(curator.get("road-map").body())
                .containsPattern("Провели встречу-планирование пары и группы: [1-9]\\d* из ")
                .containsPattern("Проводили регулярные встречи пары и группы: [1-9]\\d* из ");
        assertThat(curator.get("").body())
                .containsPattern("У пар и групп утверждены планы</a>: [1-9]\\d* из ");
    }

    @Test
    void rowIsAddedOnceAndRemoved() {
        Visitor curator = town.enter("curator2");
        curator.post("road-map", "outline", "SECTIONS");
        String[] typed = {
            "section",
            "Управление",
            "content",
            "Совет наставников",
            "deadlineTo",
            IN_THE_YEAR,
            "responsible",
            "куратор"
        };

        Page added = curator.post("road-map/rows", typed);
        Page again = curator.post("road-map/rows", typed);

        assertThat(added.status()).as(added.body()).isEqualTo(200);
        assertThat(again.body()).containsOnlyOnce("Совет наставников");
        String row = rowOf(again, "Совет наставников");
        curator.post(row + "/removal");
        Page removed = curator.post(row + "/removal");
        assertThat(removed.status()).isEqualTo(200);
        assertThat(removed.body()).doesNotContain("Совет наставников");
    }

    @Test
    void wrongRowIsSaidBesideItsFieldsAndKept() {
        Visitor curator = town.enter("curator2");
        curator.post("road-map", "outline", "SECTIONS");

        Page refused =
                curator.post(
                        "road-map/rows",
                        "section",
                        "",
                        "content",
                        "Сохранённое мероприятие",
                        "deadlineTo",
                        "31.02.2027");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "Сохранённое мероприятие",
                        "31.02.2027",
                        "id=\"section-problem\"",
                        "id=\"deadlineTo-problem\"");
    }

    @Test
    void twoCuratorsDoNotOverwriteOneAnother() {
        Visitor curator = town.enter("curator2");
        curator.post("road-map", "outline", "SECTIONS");
        String row = firstRow(curator.get("road-map"));
        String[] first = words(curator.get(row), "result", "Первый успел");
        String[] second = words(curator.get(row), "result", "Второй опоздал");

        curator.post(row, first);
        Page stale = curator.post(row, second);

        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.body())
                .contains("Первый успел", "Второй опоздал", "изменил кто-то другой");
    }

    @Test
    void everybodyOfTheSchoolReadsAndOnlyTheCuratorWrites() {
        for (String reader : List.of("mentor1", "mentee1", "psychologist1", "director1")) {
            Visitor visitor = town.enter(reader);
            Page page = visitor.get("road-map");
            assertThat(page.status()).as(reader).isEqualTo(200);
            assertThat(page.body()).contains("Сентябрь").doesNotContain("/fact\"");
            assertThat(visitor.get("road-map/rows/new").status()).as(reader).isEqualTo(403);
            assertThat(visitor.post("road-map/rows/1/fact", "status", "PLANNED").status())
                    .as(reader)
                    .isEqualTo(403);
        }
        assertThat(town.enter("mentor1").post("road-map/revision").status()).isEqualTo(403);
        assertThat(town.enter("curator1").post("road-map/agreement").status()).isEqualTo(403);
    }

    @Test
    void anotherSchoolIsNotFound() {
        Visitor curator = town.enter("curator2");
        curator.post("road-map", "outline", "SECTIONS");

        assertThat(curator.get("road-map/rows/1").status()).isEqualTo(404);
        assertThat(curator.get("road-map/rows/1/fact").status()).isEqualTo(404);
        curator.post("road-map/rows/1/removal");
        assertThat(curator.post("documents", "kind", "D06", "subject", "1").status())
                .isEqualTo(404);
        assertThat(town.enter("mentor1").get("road-map").body()).contains("row-1\"");
        assertThat(town.enter("methodist").get("road-map").status()).isEqualTo(403);
        assertThat(town.enter("newcomer").get("road-map").status()).isEqualTo(403);
    }

    private static void startTwiceAtOnce(Visitor one, Visitor other, String outline) {
        List<Page> answers =
                Stream.of(one, other)
                        .map(
                                v ->
                                        CompletableFuture.supplyAsync(
                                                () -> v.post("road-map", "outline", outline)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        assertThat(answers).allMatch(page -> page.status() == 200);
        assertThat(answers).allMatch(page -> page.body().contains("Школа наставников"));
    }

    private static void mark(Visitor curator, String row) {
        String version = hidden(curator.get(row + "/fact"));
        Page bare =
                curator.post(
                        row + "/fact",
                        "version",
                        version,
                        "status",
                        "DONE",
                        "doneOn",
                        TODAY.toString());
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.body()).contains("id=\"evidence-problem\"");
        Page marked =
                curator.post(
                        row + "/fact",
                        "version",
                        version,
                        "status",
                        "DONE",
                        "doneOn",
                        TODAY.toString(),
                        "evidence",
                        "Протокол № 1");
        assertThat(marked.status()).as(marked.body()).isEqualTo(200);
        assertThat(marked.body()).contains("выполнено", "Протокол № 1");
    }

    private static String paper(Visitor curator) {
        Matcher subject =
                Pattern.compile("name=\"subject\" value=\"(\\d+)\"")
                        .matcher(curator.get("road-map").body());
        assertThat(subject.find()).isTrue();
        Page made = curator.post("documents", "kind", "D06", "subject", subject.group(1));
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        return curator.get(made.url().getPath().replaceFirst("/s/[^/]+/", "") + "/file").body();
    }

    /** A director whose map is not ready is shown no form, so the version is guessed. */
    private static String hiddenOf(Visitor curator, Visitor director) {
        assertThat(director.get("road-map").body()).doesNotContain("road-map/agreement");
        String row = firstRow(curator.get("road-map"));
        return hidden(curator.get(row));
    }

    private static String firstRow(Page map) {
        Matcher link = Pattern.compile("(road-map/rows/\\d+)\"").matcher(map.body());
        assertThat(link.find()).as(map.body()).isTrue();
        return link.group(1);
    }

    private static String rowOf(Page map, String content) {
        Matcher link =
                Pattern.compile("<tr id=\"row-(\\d+)\">(?:(?!</tr>).)*" + content, Pattern.DOTALL)
                        .matcher(map.body());
        assertThat(link.find()).as(map.body()).isTrue();
        return "road-map/rows/" + link.group(1);
    }

    /** What the form of a row holds, with one field typed anew. */
    private static String[] words(Page form, String field, String typed) {
        List<String> sent = new ArrayList<>();
        Matcher inputs =
                Pattern.compile("<input[^>]*name=\"([a-zA-Z]+)\"[^>]*value=\"([^\"]*)\"")
                        .matcher(form.body());
        while (inputs.find()) {
            add(sent, inputs.group(1), inputs.group(2), field, typed);
        }
        Matcher areas =
                Pattern.compile("<textarea[^>]*name=\"([a-zA-Z]+)\"[^>]*>([^<]*)</textarea>")
                        .matcher(form.body());
        while (areas.find()) {
            add(sent, areas.group(1), areas.group(2), field, typed);
        }
        return sent.toArray(String[]::new);
    }

    private static void add(
            List<String> sent, String name, String value, String field, String typed) {
        sent.add(name);
        sent.add(name.equals(field) ? typed : value);
    }

    private static String[] filled(Page gaps, String day) {
        List<String> sent = new ArrayList<>();
        Matcher fields = Pattern.compile("name=\"((?:to|who)-\\d+)\"").matcher(gaps.body());
        while (fields.find()) {
            sent.add(fields.group(1));
            sent.add(fields.group(1).startsWith("to-") ? day : "Рабочая группа");
        }
        assertThat(sent).isNotEmpty();
        return sent.toArray(String[]::new);
    }

    private static String hidden(Page page) {
        Matcher field = Pattern.compile("name=\"version\" value=\"([^\"]*)\"").matcher(page.body());
        assertThat(field.find()).as(page.body()).isTrue();
        return field.group(1);
    }
}
