package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.lms.Page;

/** Consents from the paper to the withdrawal, and every role at its door. */
class ConsentWalkIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tomsk"));
    private static final String CHILD = "Пробиркина Аня Львовна";
    private static final String CHILDS = "8";
    private static final String MOTHER = "408";

    private final DemonstrationTown town = DemonstrationTown.get();
    private final Visitor curator = town.enter("curator2");

    @Test
    void papersAreSignedScannedWithdrawnAndCarriedOut() {
        assertThat(curator.get("persons/202/representatives").body())
                .contains("Пробиркина Ольга Семёновна");
        assertThat(curator.search("consents", "пробиркина", "show", "PRINTED").body())
                .contains(CHILD);
        assertThat(zip(curator.downloadByForm("consents/package", "consent", CHILDS))).isTrue();

        Page signed =
                curator.post(
                        "consents/signatures",
                        "consent",
                        CHILDS,
                        "day",
                        TODAY.toString(),
                        "place",
                        "папка 04-14");
        assertThat(signed.body()).contains(CHILD, "папка 04-14");
        assertThat(consent().body()).contains("Пробиркина Ольга Семёновна – мать");

        Page html = curator.upload("consents/8/scan", "scan", bytes("<html><script>"));
        assertThat(html.status()).isEqualTo(422);
        assertThat(html.body()).contains("Это не PDF, JPEG или PNG");
        curator.upload("consents/8/scan", "scan", bytes("%PDF-1.4 scan"));
        Page scan = curator.get("consents/8/scan");
        assertThat(scan.header("Content-Disposition")).startsWith("attachment");
        assertThat(scan.header("Content-Disposition")).doesNotContain("Пробиркина");

        curator.upload("consents/8/scan", "scan", bytes("%PDF-1.4 sharper scan"));
        curator.upload("consents/8/scan", "scan", bytes("%PDF-1.4 sharper scan"));
        List<String> scans = scans(consent().body());
        assertThat(scans).hasSize(2);
        assertThat(curator.get(scans.get(0)).body()).isEqualTo("%PDF-1.4 sharper scan");
        assertThat(curator.get(scans.get(1)).body()).isEqualTo("%PDF-1.4 scan");

        Page withdrawn = withdraw(TODAY.toString(), MOTHER);
        assertThat(withdrawn.body()).contains("отозвано", "Прекратите обработку");
        assertThat(curator.get("consents?show=TASKS").body()).contains(CHILD);
        assertThat(curator.get("documents/forms?kind=D13&subject=8").status()).isEqualTo(200);

        curator.post(
                "consents/8/end",
                "stopped",
                TODAY.toString(),
                "destroyed",
                TODAY.toString(),
                "act",
                "4",
                "version",
                version(consent()));
        assertThat(curator.get("consents?show=TASKS").body()).doesNotContain(CHILD);
        assertThat(made("D13", "8")).startsWith("PK");
    }

    @Test
    void withdrawalOfTomorrowAndOldPageAreRefusedWithWhatWasTyped() {
        Page tomorrow =
                curator.post(
                        "consents/31/withdrawal",
                        "withdrawnOn",
                        TODAY.plusDays(1).toString(),
                        "by",
                        "23",
                        "ground",
                        "заявление вх. № 31",
                        "version",
                        version(curator.get("consents/31")));
        Page stale =
                curator.post("consents/31/signature", "day", TODAY.toString(), "version", "999");

        assertThat(tomorrow.status()).isEqualTo(422);
        assertThat(tomorrow.body()).contains("заявление вх. № 31", "withdrawnOn-problem");
        assertThat(stale.status()).isEqualTo(422);
    }

    @Test
    void pairOfAPupilWithoutConsentIsNotAgreed() {
        Page unit =
                curator.post(
                        "units",
                        "form",
                        "TEACHER_PUPIL",
                        "mentor",
                        "23",
                        "mentees",
                        "201",
                        "goal",
                        "Олимпиада по химии",
                        "from",
                        TODAY.toString(),
                        "to",
                        TODAY.plusDays(1).toString());
        String path = path(unit);

        Page refused = curator.post(path + "/agreement");

        assertThat(unit.status()).as(unit.body()).isEqualTo(200);
        assertThat(refused.status()).isIn(409, 422);
        assertThat(refused.body()).contains("нет действующего согласия").doesNotContain("Лев");
        assertThat(curator.get("consents?show=MISSING").body()).contains("Лабораторов Лев");
        curator.post(path + "/cancellation");
    }

    @Test
    void workersPapersAreMadeInTheirOrder() {
        curator.post("consents/new", "kind", "LABOUR_MENTORING", "person", "27", "validTo", "");
        String consent = consentOf("Журналова");
        Page early = curator.post("documents", "kind", "D15", "subject", consent);
        assertThat(made("D14", consent)).startsWith("PK");
        curator.post(
                "consents/" + consent + "/signature",
                "day",
                TODAY.toString(),
                "version",
                version(curator.get("consents/" + consent)));
        Page contract =
                curator.post(
                        "consents/" + consent + "/work/supplement",
                        "contractNumber",
                        "27",
                        "contractDate",
                        "01.09.2015",
                        "version",
                        version(curator.get("consents/" + consent)));

        assertThat(early.status()).isNotEqualTo(200);
        assertThat(contract.status()).as(contract.body()).isEqualTo(200);
        assertThat(made("D15", consent)).startsWith("PK");
    }

    @Test
    void publicationNamesItsPagesAndPrintsTheirAddresses() {
        Page refused =
                curator.post(
                        "consents/new", "kind", "DISTRIBUTION", "person", "26", "resources", "vk");
        Page done =
                curator.post(
                        "consents/new",
                        "kind",
                        "DISTRIBUTION",
                        "person",
                        "26",
                        "resources",
                        "https://school41.example/nastavnichestvo");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("resources-problem", ">vk</textarea>");
        assertThat(done.body()).contains("Пробнова Кристина");
        assertThat(made("D12", consentOf("Пробнова"))).startsWith("PK");
    }

    @Test
    void registerIsPrinted() {
        assertThat(zip(curator.downloadByForm("consents/register"))).isTrue();
    }

    /** The row «consents» of the matrix, each role and a stranger. */
    @ParameterizedTest(name = "{0}: register {1}, consent of a pupil {2}, laying out {3}")
    @CsvSource({
        "curator1, 200, 200, 200",
        "director1, 200, 200, 403",
        "psychologist1, 200, 200, 403",
        "mentor1, 200, 404, 403",
        "mentee1, 200, 404, 403",
        "curator2, 200, 404, 200",
        "mentor2, 200, 404, 403",
        "methodist, 200, 403, 403"
    })
    void everyRoleSeesWhatIsItsOwn(String username, int register, int pupils, int draft) {
        Visitor visitor = town.enter(username);

        assertThat(visitor.get("consents").status()).isEqualTo(register);
        assertThat(visitor.get("consents/1").status()).isEqualTo(pupils);
        assertThat(visitor.get("consents/new").status()).isEqualTo(draft);
    }

    @Test
    void mentorReadsHisOwnConsentsAndNobodyElses() {
        Visitor mentor = town.enter("mentor1");

        String own = mentor.get("consents").body();

        assertThat(own).contains("Учебнова").doesNotContain("Первоклашкин", "Ёлкин");
        assertThat(mentor.get("consents/1/scan").status()).isEqualTo(404);
        assertThat(mentor.post("consents/1/withdrawal").status()).isEqualTo(403);
    }

    @Test
    void centreSeesSharesAndNoPerson() {
        String shares = town.enter("methodist").get("consents").body();

        assertThat(shares).contains("МБОУ «Ершовская СОШ»", "100 %").doesNotContain("Первоклашкин");
    }

    @Test
    void daysOfTheCityAreTheCentresAndThoseOfTheSchoolItsOwn() {
        Visitor centre = town.enter("methodist");
        centre.post("working-days", "day", TODAY + "", "note", "Актированный день");

        String shown = curator.get("working-days").body();

        assertThat(shown).contains("Актированный день", "для всех школ");
        String id = hidden(centre.get("working-days"), "id");
        curator.post("working-days/end", "id", id);
        assertThat(curator.get("working-days").body()).contains("Актированный день");
        centre.post("working-days/end", "id", id);
        assertThat(curator.get("working-days").body()).doesNotContain("Актированный день");
        assertThat(town.enter("mentor2").get("working-days").status()).isEqualTo(403);
    }

    private Page consent() {
        return curator.get("consents/8");
    }

    private Page withdraw(String day, String by) {
        return curator.post(
                "consents/8/withdrawal",
                "withdrawnOn",
                day,
                "by",
                by,
                "ground",
                "заявление вх. № 31",
                "version",
                version(consent()));
    }

    private String made(String kind, String consent) {
        Page made = curator.post("documents", "kind", kind, "subject", consent);
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        return new String(curator.download(path(made) + "/file"), StandardCharsets.ISO_8859_1);
    }

    /** Of the last paper that is out to be signed. */
    private String consentOf(String surname) {
        Matcher line =
                Pattern.compile("/consents/(\\d+)\">" + surname)
                        .matcher(curator.get("consents?show=PRINTED").body());
        assertThat(line.find()).isTrue();
        return line.group(1);
    }

    /** Where the scans of the consent lie, the newest first. */
    private static List<String> scans(String page) {
        return Pattern.compile("consents/8/scan(/\\d+)?(?=\">)")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static boolean zip(byte[] file) {
        return file.length > 2 && file[0] == 'P' && file[1] == 'K';
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String path(Page page) {
        return page.url().getPath().replaceFirst("/s/[^/]+/", "");
    }

    private static String version(Page page) {
        return hidden(page, "version");
    }

    private static String hidden(Page page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.body());
        return field.find() ? field.group(1) : "";
    }
}
