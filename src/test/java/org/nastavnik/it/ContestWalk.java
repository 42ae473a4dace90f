package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nastavnik.contest.PortfolioPart;
import org.nastavnik.lms.Page;

/** One contest of a town, step by step as its people take them. */
final class ContestWalk {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tomsk"));
    static final String NOMINATION = "\u00abПедагог – педагог\u00bb";
    static final int FULL = 10;

    private static final Pattern CODE = Pattern.compile("<code>([^<]+)</code>");
    private static final Pattern SHEET = Pattern.compile("href=\"[^\"]*/(jury/\\d+)\"");

    private final DemonstrationTown town;
    private final String database;
    private final Visitor methodist;
    private final Map<String, Visitor> visitors = new TreeMap<>();
    private String contest = "";
    private String title = "";

    ContestWalk(DemonstrationTown town, String database) {
        this.town = town;
        this.database = database;
        this.methodist = town.enter("methodist");
    }

    Visitor as(String username) {
        return visitors.computeIfAbsent(username, town::enter);
    }

    Visitor methodist() {
        return methodist;
    }

    String contest() {
        return contest;
    }

    String address() {
        return "contests/" + contest;
    }

    /** From the shipped regulation; the organiser's clock is that of Moscow. */
    ContestWalk prepared(String named) {
        title = named;
        Page form = methodist.get("contests/new?template=practices");
        Page made =
                methodist.post(
                        "contests",
                        FilledForm.of(
                                form,
                                "/contests",
                                "title",
                                title,
                                "opensOn",
                                // in Moscow it is still yesterday for a while
                                TODAY.minusDays(1).toString(),
                                "deadlineDay",
                                TODAY.plusDays(10).toString(),
                                "deadlineTime",
                                "23:59",
                                "zone",
                                "Europe/Moscow"));
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        contest = lastNumber(made);
        Page regulation =
                methodist.post(
                        address() + "/regulation",
                        FilledForm.of(
                                methodist.get(address() + "/regulation"),
                                "/regulation",
                                "maxMegabytes",
                                "1",
                                "maxPages",
                                "3"));
        assertThat(regulation.status()).as(regulation.body()).isEqualTo(200);
        return this;
    }

    ContestWalk announced() {
        assertThat(methodist.post(address() + "/announcement").status()).isEqualTo(200);
        return this;
    }

    /**
     * Begins a portfolio and writes it.
     *
     * @return its number
     */
    String written(String mentor, String practice) {
        Page started = as(mentor).post("portfolio", "contest", contest);
        assertThat(started.status()).as(started.body()).isEqualTo(200);
        String portfolio = lastNumber(started);
        Page kept = write(mentor, portfolio, practice);
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
        return portfolio;
    }

    Page write(String mentor, String portfolio, String practice) {
        Page form = as(mentor).get("portfolio/" + portfolio + "/edit");
        List<String> typed = new ArrayList<>(List.of("version", version(form)));
        for (PortfolioPart part : PortfolioPart.values()) {
            typed.add(part.name());
            typed.add(text(part, practice));
        }
        return as(mentor).post("portfolio/" + portfolio, typed);
    }

    static String text(PortfolioPart part, String practice) {
        return switch (part) {
            case NOMINATION -> NOMINATION;
            case PRACTICE_TITLE -> practice;
            case EDUCATION -> "высшее педагогическое";
            case EXPERIENCE -> "18 лет";
            case MENTORING_SINCE -> "с 2019 года";
            case CATEGORY -> "первая";
            case PHONE -> "8 (000) 000-00-00";
            case EMAIL -> "mentor@primersk.example";
            case MERITS -> "Ведёт школьную мастерскую молодого учителя";
            case ESSAY -> "Наставник – это тот, кто рядом на первом трудном уроке.";
            case PRACTICE_GOAL -> "Помочь начинающему учителю удерживать внимание класса";
            case PRACTICE_TARGET -> "Учителя первых трёх лет работы";
            case PRACTICE_TEXT ->
                    "Пара готовит урок, проводит его вдвоём и разбирает по видеозаписи.";
            case PRACTICE_STEPS -> "Совместная карта урока\nУрок вдвоём\nРазбор по записи";
            case PRACTICE_RESULTS -> "Открытый урок проведён\nРабочая программа утверждена";
            case REPLICATION -> "Нужны два свободных урока в неделю и камера";
            case CHANGES -> "Уверенность на уроке; 4; 7";
            case DEVELOPMENTS -> "Карта разбора урока";
            case TRAININGS -> "Школа наставника, 16 часов";
            case PUBLICATIONS -> "Заметка на сайте школы";
            case AWARDS -> "Благодарность школы";
            case LINKS -> "https://primersk.example/urok";
        };
    }

    Page bring(String mentor, String portfolio, byte[] file) {
        return as(mentor).upload("portfolio/" + portfolio + "/files", "file", file);
    }

    Page nominate(String director, String portfolio) {
        return as(director).post("portfolio/" + portfolio + "/nomination");
    }

    Page submit(String mentor, String portfolio) {
        return as(mentor).post("portfolio/" + portfolio + "/submission", "agreed", "yes");
    }

    /** Written, put forward by the director and submitted. */
    String entered(String mentor, String director, String practice) {
        String portfolio = written(mentor, practice);
        nominate(director, portfolio);
        Page receipt = submit(mentor, portfolio);
        assertThat(receipt.status()).as(receipt.body()).isEqualTo(200);
        assertThat(receipt.body()).contains("SHA-256");
        return portfolio;
    }

    /** The deadline has passed, by the database. */
    ContestWalk closed() {
        RealDatabase.change(
                database,
                "update contest set deadline = deadline - interval 20 day,"
                        + " opensOn = opensOn - interval 20 day where id = ?",
                contest);
        return this;
    }

    Page admit(String portfolio) {
        return methodist.post(address() + "/portfolios/" + portfolio + "/admission");
    }

    /**
     * @param employer number of a school, "" for none
     * @return the code for the one who is invited
     */
    String invited(String lastName, String duty, String employer) {
        Page page =
                methodist.post(
                        address() + "/jury",
                        List.of(
                                "lastName",
                                lastName,
                                "firstName",
                                "Вера",
                                "middleName",
                                "Павловна",
                                "gender",
                                "F",
                                "post",
                                "методист Информационно-методического центра",
                                "employer",
                                employer,
                                "duty",
                                duty,
                                "stages",
                                "ABSENTEE",
                                "stages",
                                "ONSITE"));
        Matcher code = CODE.matcher(page.body());
        assertThat(code.find()).as(page.body()).isTrue();
        return code.group(1);
    }

    /** The one with that account comes in by the code. */
    void comesIn(String username, String code) {
        Page page = as(username).post("code", "code", code);
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        visitors.remove(username);
    }

    Page deal(String kind) {
        return methodist.post(address() + "/jury/dealing", "kind", kind);
    }

    /** Addresses of the sheets that an expert has in this contest. */
    List<String> sheets(String expert) {
        return SHEET.matcher(as(expert).get("jury").body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .filter(sheet -> as(expert).get(sheet).body().contains(title))
                .toList();
    }

    Page mark(String expert, String sheet, int points) {
        Page form = as(expert).get(sheet);
        List<String> typed = new ArrayList<>();
        Matcher mark = Pattern.compile("name=\"(mark\\d+)\"").matcher(form.body());
        while (mark.find()) {
            typed.addAll(List.of(mark.group(1), String.valueOf(points)));
        }
        typed.addAll(List.of("conclusion", "Работа цельная, опыт можно перенять."));
        return as(expert)
                .post(
                        sheet + "/submission",
                        FilledForm.of(form, "/" + sheet, typed.toArray(String[]::new)));
    }

    /** All that the experts have, with the same marks. */
    void markAll(int points, String... experts) {
        for (String expert : experts) {
            for (String sheet : sheets(expert)) {
                if (as(expert).get(sheet).body().contains("/submission")) {
                    assertThat(mark(expert, sheet, points).status()).isEqualTo(200);
                }
            }
        }
    }

    Page minute(String number, Map<String, String> awards) {
        Page form = methodist.get(address() + "/results");
        Stream<String> typed =
                Stream.concat(
                        Stream.of(
                                "number",
                                number,
                                "on",
                                TODAY.toString(),
                                "place",
                                "Примерск",
                                "yes",
                                "4"),
                        awards.entrySet().stream()
                                .flatMap(one -> Stream.of("award" + one.getKey(), one.getValue())));
        return methodist.post(
                address() + "/results",
                FilledForm.of(form, "/results", typed.toArray(String[]::new)));
    }

    Page publish() {
        return methodist.post(address() + "/results/publication");
    }

    static String version(Page page) {
        Matcher field = Pattern.compile("name=\"version\" value=\"([^\"]*)\"").matcher(page.body());
        assertThat(field.find()).as(page.status() + " " + page.body()).isTrue();
        return field.group(1);
    }

    static String lastNumber(Page page) {
        Matcher number = Pattern.compile("/(\\d+)(?:/[a-z]+)?$").matcher(page.url().getPath());
        assertThat(number.find()).as(page.url() + " " + page.body()).isTrue();
        return number.group(1);
    }
}
