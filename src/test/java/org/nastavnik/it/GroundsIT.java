package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nastavnik.lms.Page;

/** The dictionary of legal grounds: for all schools, for one, and in preambles. */
class GroundsIT {

    private static final String PREAMBLE = "orders/new?type=CURATOR";

    private final DemonstrationTown town = DemonstrationTown.get();
    private final Visitor methodist = town.enter("methodist");
    private final Visitor curator = town.enter("curator1");
    private final Visitor other = town.enter("curator2");

    private static Page write(Visitor by, String level, String number, String repealed) {
        return by.post(
                "orders/grounds",
                "level",
                level,
                "number",
                number,
                "date",
                "2026-01-14",
                "text",
                "акта от 14.01.2026 № " + number,
                "regime",
                "BOTH",
                "main",
                "yes",
                "from",
                "2026-01-14",
                "repealed",
                repealed);
    }

    private static String address(Page list, String number) {
        Matcher row =
                Pattern.compile("(orders/grounds/\\d+)\">[^<]*" + Pattern.quote(number))
                        .matcher(list.body());
        assertThat(row.find()).as(list.body()).isTrue();
        return row.group(1);
    }

    private static String version(Page form) {
        Matcher field = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(form.body());
        assertThat(field.find()).as(form.body()).isTrue();
        return field.group(1);
    }

    @Test
    void actOfTheCentreStandsInThePreamblesOfAllSchoolsUntilItIsRepealed() {
        write(methodist, "MUNICIPAL", "771-м", "");
        write(methodist, "MUNICIPAL", "771-м", "");

        assertThat(methodist.get("orders/grounds?q=771").body()).contains("1 акт<");
        assertThat(curator.get(PREAMBLE).body()).contains("акта от 14.01.2026 № 771-м");
        assertThat(other.get(PREAMBLE).body()).contains("акта от 14.01.2026 № 771-м");
        String act = address(methodist.get("orders/grounds?q=771"), "771-м");
        assertThat(curator.get(act).status()).isEqualTo(403);
        assertThat(curator.post(act + "/removal").status()).isEqualTo(403);

        methodist.post(
                act,
                "version",
                version(methodist.get(act)),
                "level",
                "MUNICIPAL",
                "number",
                "771-м",
                "date",
                "2026-01-14",
                "text",
                "акта от 14.01.2026 № 771-м",
                "regime",
                "BOTH",
                "from",
                "2026-01-14",
                "repealed",
                "2026-02-01");

        assertThat(methodist.get("orders/grounds?q=771").body())
                .contains("утратил силу с 01.02.2026");
        assertThat(curator.get(PREAMBLE).body()).doesNotContain("771-м");
    }

    @Test
    void localActIsItsSchoolsOwn() {
        write(curator, "LOCAL", "772-л", "");

        assertThat(curator.get(PREAMBLE).body()).contains("772-л");
        assertThat(other.get(PREAMBLE).body()).doesNotContain("772-л");
        assertThat(other.get("orders/grounds").body()).doesNotContain("772-л");
        assertThat(methodist.get("orders/grounds").body()).doesNotContain("772-л");
        String act = address(curator.get("orders/grounds?q=772"), "772-л");
        assertThat(other.get(act).status()).isEqualTo(404);
        assertThat(other.post(act + "/removal").status()).isEqualTo(404);

        curator.post(act + "/removal");

        assertThat(curator.get("orders/grounds").body()).doesNotContain("772-л");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingIsLost() {
        Page refused = write(methodist, "REGIONAL", "773-р", "2026-01-01");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"repealed-problem\"", "773-р", "не может утратить силу раньше");
        assertThat(write(curator, "REGIONAL", "773-р", "").status()).isEqualTo(422);
        assertThat(town.enter("mentor1").get("orders/grounds").status()).isEqualTo(403);
    }

    @Test
    void centreWritesAnActOfTheCountryAnewAndTakesThatBack() {
        Page form = methodist.get("orders/grounds/new?of=273-%D0%A4%D0%97");
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.body()).contains("Об образовании в Российской Федерации");
        assertThat(curator.get("orders/grounds/new?of=273-%D0%A4%D0%97").status()).isEqualTo(403);
        methodist.post(
                "orders/grounds",
                "of",
                "273-ФЗ",
                "text",
                "закона от 29.12.2012 № 273-ФЗ",
                "regime",
                "BOTH",
                "from",
                "2013-09-01",
                "repealed",
                "2026-03-01");

        assertThat(curator.get("orders/grounds?q=273").body())
                .contains("утратил силу с 01.03.2026");

        String act = address(methodist.get("orders/grounds?q=273"), "273-ФЗ");
        methodist.post(act + "/removal");
        assertThat(curator.get("orders/grounds?q=273").body()).doesNotContain("утратил силу с");
    }
}
