package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.lms.Page;
import org.nastavnik.shared.SchoolYear;

/** The card and the programme year of a school: who may what, and what stays when typed twice. */
class ProgrammeYearIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tomsk"));
    private static final int YEAR = SchoolYear.of(TODAY).startYear();

    private final DemonstrationTown town = DemonstrationTown.get();

    @ParameterizedTest
    @CsvSource({
        "curator1, 200, 200",
        "director1, 200, 200",
        "mentor1, 200, 403",
        "mentee1, 200, 403",
        "methodist, 403, 403",
        "newcomer1, 403, 403"
    })
    void theCardIsReadByAllOfTheSchoolAndWrittenByCuratorAndDirector(
            String username, int read, int write) {
        Visitor visitor = town.enter(username);

        assertThat(visitor.get("school").status()).isEqualTo(read);
        assertThat(visitor.get("school/facts").status()).isEqualTo(write);
        assertThat(visitor.get("school/requisites/new").status()).isEqualTo(write);
    }

    @ParameterizedTest
    @CsvSource({
        "curator1, 200, 200, 200",
        "director1, 200, 403, 403",
        "mentor1, 200, 403, 403",
        "mentee1, 200, 403, 403",
        "methodist, 403, 403, 403",
        "newcomer1, 403, 403, 403"
    })
    void theYearIsReadByAllOfTheSchoolAndWrittenByTheCurator(
            String username, int read, int write, int begin) {
        Visitor visitor = town.enter(username);

        assertThat(visitor.get("programme-year").status()).isEqualTo(read);
        assertThat(visitor.get("programme-year/form").status()).isEqualTo(write);
        assertThat(visitor.get("programme-year/beginning").status()).isEqualTo(begin);
        assertThat(visitor.get("reminders").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"methodist, 200, 403", "admin, 200, 200", "curator1, 403, 403"})
    void theCentreReadsEveryCardAndItsAdministratorWrites(String username, int read, int write) {
        Visitor visitor = town.enter(username);

        assertThat(visitor.get("schools/1").status()).isEqualTo(read);
        assertThat(visitor.get("schools/1/edit").status()).isEqualTo(write);
        assertThat(visitor.get("schools/1/archive").status()).isEqualTo(write);
        assertThat(visitor.get("schools/1").body()).doesNotContain("Примеров Иван");
    }

    @Test
    void schoolRenamedAndActingDirectorStandFromTheirDay() {
        Visitor curator = town.enter("curator3");
        String from = TODAY.minusDays(1).toString();

        Page wrong = requisites(curator, "", "Гимназия «Примерная»");
        Page renamed = requisites(curator, from, "Гимназия «Примерная»");
        Page again = requisites(curator, from, "Гимназия «Иная»");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"validFrom-problem\"", "Гимназия «Примерная»");
        assertThat(renamed.body())
                .contains("Гимназия «Примерная»", "и.о. директора", "школа № 644", "приказа от");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("уже есть реквизиты");
        assertThat(town.enter("director3").get("school").body()).contains("и.о. директора");
    }

    @Test
    void aYearIsBegunOnceAndItsTermsAreKeptWithAllThatWasTyped() {
        Visitor curator = town.enter("curator2");
        assertThat(curator.get("programme-year/beginning").body()).contains("Не переносится");

        curator.post("programme-year/beginning", "year", String.valueOf(YEAR));
        Page second = curator.post("programme-year/beginning", "year", String.valueOf(YEAR));
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body()).doesNotContain("Начать новый год");

        Page wrong = terms(curator, "140", "");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("value=\"140\"", "id=\"target.PLAN_COMPLETION_RATE-problem\"")
                .contains("id=\"countedOn-problem\"");
        String version = version(curator.get("programme-year/form"));
        Page right = terms(curator, "90", TODAY.toString());
        assertThat(right.body()).contains("Учитель – учитель", "31", "распоряжения");

        Page stale =
                curator.post(
                        "programme-year",
                        fields("95", TODAY.toString(), version).entrySet().stream()
                                .flatMap(e -> java.util.stream.Stream.of(e.getKey(), e.getValue()))
                                .toArray(String[]::new));
        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.body()).contains("Сейчас в программе", "value=\"95\"");
    }

    @Test
    void theFirstPageShowsSevenStagesAndTheCuratorsOwnMark() {
        Visitor curator = town.enter("curator1");
        assertThat(curator.first().body())
                .contains("7. Завершение программы", "Формирование базы наставляемых");

        Page future = curator.post("stages/PREPARATION/tick", "day", TODAY.plusDays(1).toString());
        assertThat(future.status()).isEqualTo(422);
        Page ticked =
                curator.post(
                        "stages/PREPARATION/tick",
                        "day",
                        TODAY.toString(),
                        "remark",
                        "Протокол педсовета № 3");

        assertThat(ticked.body()).contains("Отмечено куратором", "Протокол педсовета № 3");
        assertThat(curator.post("stages/PREPARATION/tick/removal").body())
                .doesNotContain("Протокол педсовета № 3");
        assertThat(town.enter("director1").first().body()).doesNotContain("Отметить самому");
    }

    private static Page terms(Visitor curator, String target, String countedOn) {
        String version = version(curator.get("programme-year/form"));
        return curator.post(
                "programme-year",
                fields(target, countedOn, version).entrySet().stream()
                        .flatMap(e -> java.util.stream.Stream.of(e.getKey(), e.getValue()))
                        .toArray(String[]::new));
    }

    private static Map<String, String> fields(String target, String countedOn, String version) {
        return Map.of(
                "year",
                String.valueOf(YEAR),
                "version",
                version,
                "dateFrom",
                YEAR + "-09-01",
                "dateTo",
                (YEAR + 1) + "-05-31",
                "staff",
                "on",
                "forms",
                "TEACHER_TEACHER",
                "countedOn",
                countedOn,
                "count.PEDAGOGICAL_WORKERS",
                "31",
                "target.PLAN_COMPLETION_RATE",
                target,
                "regionalBasis",
                "распоряжения департамента от 12.09.2025 № 145-р");
    }

    private static Page requisites(Visitor curator, String from, String name) {
        return curator.post(
                "school/requisites",
                "version",
                version(curator.get("school/requisites/new")),
                "validFrom",
                from,
                "fullName",
                name,
                "shortName",
                name,
                "director",
                "31",
                "acting",
                "on",
                "actingGround",
                "приказа от 30.10.2026 № 15-к");
    }

    private static String version(Page page) {
        Matcher hidden = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page.body());
        assertThat(hidden.find()).as(page.body()).isTrue();
        return hidden.group(1);
    }
}
