package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.it.ListedCourse.found;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.nastavnik.lms.Page;

/** Two entries of one human become one, in the demonstration's first school. */
class MergingIT {

    private static final List<String> MENTORS =
            List.of(
                    "membership.personId",
                    "mentor_profile.personId",
                    "individual_plan.mentorId",
                    "meeting_entry.mentorId",
                    "order_entry.personId",
                    "order_acquaintance.personId",
                    "identity.personId");

    private final DemonstrationTown town = DemonstrationTown.get();
    private final Visitor curator = town.enter("curator1");

    @Test
    void everythingOfOneEntryIsTheOthersAfterwards() throws SQLException {
        String before = town.enter("mentor1b").get("units/3/journal").body();
        String twin = person("Ёлкин", "Пётр", "Алексеевич", "M", "");
        Map<String, Long> had = rows("14");
        assertThat(had.values()).allMatch(rows -> rows > 0);
        Page preview = curator.get("persons/" + twin + "/merger?other=14");
        assertThat(preview.body())
                .contains(
                        "участие в парах и группах: 2",
                        "записи журнала: " + had.get("meeting_entry.mentorId"),
                        "учётные записи: 1");

        Page merged = merge(preview, twin, "14");

        assertThat(merged.body()).contains("Ёлкин Пётр Алексеевич");
        assertThat(rows(twin)).isEqualTo(had);
        assertThat(rows("14").values()).containsOnly(0L);
        assertThat(town.enter("mentor1b").get("units/3/journal").body())
                .hasSameSizeAs(before)
                .contains("Планирую неделю");
        assertThat(curator.get("persons").body()).containsOnlyOnce("Ёлкин Пётр");
        assertThat(curator.get("persons/14").status()).isEqualTo(404);
        assertThat(merge(preview, twin, "14").status()).as("a second press").isEqualTo(404);
    }

    @Test
    void pupilsOfOneGroupAreNotOne() {
        Page preview = curator.get("persons/106/merger?other=107");

        assertThat(preview.body())
                .contains("Обе записи стоят в паре или группе Г-01", "Даты рождения или пол")
                .doesNotContain("Объединить записи");
        assertThat(merge(preview, "106", "107").status()).isEqualTo(422);
        assertThat(curator.get("persons/107").status()).isEqualTo(200);
    }

    @Test
    void personOfTwoSchoolsIsMergedByNeither() {
        String twin = person("Совместителева", "Надежда", "Яковлевна", "F", "");

        assertThat(curator.get("persons/" + twin + "/merger?other=43").body())
                .contains("одна школа им не распоряжается");
    }

    @Test
    void personOfTwoSchoolsGetsNoCodeFromEither() {
        assertThat(curator.get("persons/43/accounts").body()).doesNotContain("accounts/code");
        assertThat(curator.post("persons/43/accounts/code", "role", "MENTEE").body())
                .contains("одна школа им не распоряжается");
    }

    @Test
    void curatorDoesNotBecomeTheDirector() {
        assertThat(curator.get("persons/12/merger?other=11").body())
                .contains("у другой есть роль, которой нет у вас");
    }

    @Test
    void strangerMergesNobody() {
        Visitor stranger = town.enter("curator2");

        assertThat(stranger.get("persons/13/merger").status()).isEqualTo(404);
        assertThat(stranger.get("persons/22/merger?other=13").status()).isEqualTo(404);
    }

    private String person(String last, String first, String middle, String gender, String born) {
        Page shown =
                curator.post(
                        "persons",
                        "lastName",
                        last,
                        "firstName",
                        first,
                        "middleName",
                        middle,
                        "gender",
                        gender,
                        "birthDate",
                        born,
                        "kind",
                        "TEACHER",
                        "post",
                        "учитель математики",
                        "namesakeKnown",
                        "true");
        return found("persons/(\\d+)/edit", shown.body());
    }

    private Page merge(Page preview, String stays, String goes) {
        return curator.post(
                "persons/" + stays + "/merger",
                "other",
                goes,
                "version",
                hidden(preview, "version"),
                "otherVersion",
                hidden(preview, "otherVersion"));
    }

    private static String hidden(Page page, String name) {
        return page.body().contains("name=\"" + name + "\"")
                ? found("name=\"" + name + "\" value=\"(\\d+)\"", page.body())
                : "0";
    }

    private static Map<String, Long> rows(String person) throws SQLException {
        Map<String, String> settings = RealDatabase.settings("demonstration");
        Map<String, Long> rows = new TreeMap<>();
        try (Connection database =
                DriverManager.getConnection(
                        settings.get("NASTAVNIK_DB_URL"),
                        settings.get("NASTAVNIK_DB_USER"),
                        settings.get("NASTAVNIK_DB_PASSWORD"))) {
            for (String column : MENTORS) {
                String[] parts = column.split("\\.");
                String sql = "select count(*) from " + parts[0] + " where " + parts[1] + " = ";
                try (ResultSet found = database.createStatement().executeQuery(sql + person)) {
                    found.next();
                    rows.put(column, found.getLong(1));
                }
            }
        }
        return rows;
    }
}
