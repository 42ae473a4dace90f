package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nastavnik.lms.Page;
import org.nastavnik.shared.SchoolYear;

/** The main job, from launches to papers: four people of school № 41, one pair, one order. */
class SchoolYearWalkIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tomsk"));
    private static final String LAST_DAY =
            LocalDate.of(SchoolYear.of(TODAY).startYear() + 1, 5, 31).toString();
    private static final int UNIT = 5;

    private final DemonstrationTown town = DemonstrationTown.get();
    private final Visitor curator = town.enter("curator2");

    @Test
    void pairBecomesRealByAnOrderAndLeavesItsPapers() {
        curator.post("units/" + UNIT + "/agreement");
        String order = draftOrder();
        assertThat(curator.get("units/" + UNIT).body()).contains("согласована, ждёт приказа");

        register(order);
        assertThat(curator.get("units/" + UNIT).body()).contains("закреплена приказом");
        assertThat(curator.get(order).body()).contains("82-од").doesNotContain("И.о. директора");

        Visitor mentor = town.enter("mentor2b");
        writePlan(mentor);
        approvePlan();
        meet(mentor);
        assertThat(curator.get("units/" + UNIT).body()).contains("работает");

        assertThat(paper(mentor, "D18", UNIT)).startsWith("PK");
    }

    @Test
    void numberThatIsTakenIsSaidBesideTheField() {
        Visitor first = town.enter("curator1");
        Page created = pairing(first, "4", "11");
        String order = path(created);
        first.post(order + "/signature", "version", hidden(first.get(order), "version"));

        Page refused =
                first.post(
                        order + "/registration",
                        "number",
                        "215-к",
                        "date",
                        TODAY.toString(),
                        "confirmed",
                        "yes",
                        "version",
                        hidden(first.get(order), "version"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("215-к").contains("id=\"number-problem\"");
        assertThat(first.get("units/4").body()).contains("согласована, ждёт приказа");
    }

    @Test
    void keepsWhatWasTypedInARefusedForm() {
        Page refused =
                curator.post(
                        "persons", "lastName", "Новый", "firstName", "", "birthDate", "31.02.2010");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"Новый\"").contains("31.02.2010");
    }

    private String draftOrder() {
        Page created = pairing(curator, String.valueOf(UNIT), "21");
        assertThat(created.status()).as(created.body()).isEqualTo(200);
        return path(created);
    }

    private static Page pairing(Visitor curator, String unit, String signatory) {
        return curator.post(
                "orders",
                "type",
                "PAIRING",
                "series",
                unit.equals("4") ? "к" : "од",
                "preamble",
                "В целях реализации программы наставничества",
                "signatory",
                signatory,
                "plansUntil",
                TODAY.plusDays(14).toString(),
                "from",
                TODAY.toString(),
                "to",
                LAST_DAY,
                "units",
                unit);
    }

    private void register(String order) {
        curator.post(order + "/signature", "version", hidden(curator.get(order), "version"));
        Visitor director = town.enter("director2");
        Page registered =
                director.post(
                        order + "/registration",
                        "number",
                        "82-од",
                        "date",
                        TODAY.toString(),
                        "version",
                        hidden(director.get(order), "version"));
        assertThat(registered.status()).as(registered.body()).isEqualTo(200);
    }

    private static void writePlan(Visitor mentor) {
        String plan = "units/" + UNIT + "/plan";
        mentor.post(plan);
        mentor.post(
                plan + "/items",
                "competence",
                "Классное руководство",
                "content",
                "Совместная подготовка родительского собрания",
                "deadlineText",
                "декабрь",
                "format",
                "IN_PERSON",
                "result",
                "Собрание проведено",
                "version",
                hidden(mentor.get(plan + "/items/new"), "version"));
        Page submitted =
                mentor.post(plan + "/submission", "version", hidden(mentor.get(plan), "version"));
        assertThat(submitted.body()).contains("Совместная подготовка родительского собрания");
    }

    private void approvePlan() {
        String plan = "units/" + UNIT + "/plan";
        Page approved =
                curator.post(
                        plan + "/approval",
                        "number",
                        "83-од",
                        "date",
                        TODAY.toString(),
                        "version",
                        hidden(curator.get(plan + "/approval"), "version"));
        assertThat(approved.status()).as(approved.body()).isEqualTo(200);
        assertThat(approved.body()).contains("83-од");
    }

    private void meet(Visitor mentor) {
        String journal = "units/" + UNIT + "/journal";
        Page recorded =
                mentor.post(
                        journal,
                        "date",
                        TODAY.toString(),
                        "kind",
                        "ACQUAINTANCE",
                        "topic",
                        "Знакомство",
                        "content",
                        "Обсудили ожидания",
                        "result",
                        "Договорились о днях встреч",
                        "format",
                        "IN_PERSON",
                        "arrangement",
                        "индивидуальная",
                        "activity",
                        "диалог/обсуждение",
                        "attendees",
                        "25");
        assertThat(recorded.status()).as(recorded.body()).isEqualTo(200);
        assertThat(recorded.body()).contains("Договорились о днях встреч");
    }

    private static String paper(Visitor maker, String kind, int subject) {
        Page made = maker.post("documents", "kind", kind, "subject", String.valueOf(subject));
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        return maker.get(path(made) + "/file").body();
    }

    /** Where a form led, below the base of the launch. */
    private static String path(Page page) {
        return page.url().getPath().replaceFirst("/s/[^/]+/", "");
    }

    private static String hidden(Page page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.body());
        return field.find() ? field.group(1) : "";
    }
}
