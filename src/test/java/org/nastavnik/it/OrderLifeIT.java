package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nastavnik.lms.Page;

/** What becomes of registered orders: the register, amendment, cancellation, a wrong number. */
class OrderLifeIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tomsk"));
    private static final String PAIRING = "orders/2";

    private final DemonstrationTown town = DemonstrationTown.get();
    private final Visitor curator = town.enter("curator1");
    private final Visitor director = town.enter("director1");

    @Test
    void registerLooksLikeThePaperBookAndIsFoundByNumberSeriesAndName() {
        assertThat(curator.get("orders/register?year=2026").body())
                .contains("214-к", "215-к", "268-к", "14.09.2026");
        assertThat(curator.get("orders/register?year=2023").body())
                .contains("100-к")
                .doesNotContain("214-к");
        assertThat(curator.search("orders/register", "елкин", "year", "2026").body())
                .contains("214-к");
        assertThat(curator.search("orders/register", "268", "year", "2026").body())
                .contains("268-к")
                .doesNotContain("214-к");
        assertThat(curator.get("orders/register?year=2026&series=од").body())
                .doesNotContain("214-к");
        assertThat(town.enter("mentor1b").get("orders/register").status()).isEqualTo(403);
        assertThat(town.enter("curator2").get("orders/register?year=2026").body())
                .doesNotContain("214-к");
    }

    @Test
    void orderIsAmendedSeveralTimesAndKeepsItsOwnText() throws IOException {
        String first = amendment("301-к", "plansUntil");
        amendment("302-к", "period");

        assertThat(curator.get(PAIRING).body()).contains("301-к", "302-к", "изменён");
        assertThat(curator.get("orders/register?year=" + TODAY.getYear()).body())
                .contains("с изменениями от");
        keep("D39-amendment.docx", paperOf(first));
        Page journal = curator.post("documents", "kind", "D46", "subject", "2026");
        keep("D46.docx", curator.download(path(journal) + "/file"));
    }

    private String amendment(String number, String words) {
        Page form = curator.post(PAIRING + "/amendment");
        String order = path(form).replace("/text", "");
        Page written =
                curator.post(
                        order + "/text",
                        "version",
                        hidden(form, "version"),
                        "amended",
                        "2",
                        "series",
                        "к",
                        "from",
                        TODAY.toString(),
                        "annexAnew",
                        "yes",
                        "changes.manner",
                        "WORDS",
                        "changes.place",
                        "пункт 2",
                        "changes.before",
                        words,
                        "changes.after",
                        "до 01.12.2026",
                        "preamble",
                        "В связи с уточнением сроков");
        assertThat(written.status()).as(written.body()).isEqualTo(200);
        register(order, number, TODAY);
        return order;
    }

    @Test
    void cancellingListsWhatGoesTogetherAndTakesItAlong() {
        Page form = curator.post("orders/1/cancellation");
        String draft = path(form).replace("/text", "");
        assertThat(curator.get(draft).body())
                .contains("На отменяемый приказ опирается приказ", "215-к", "268-к");
        assertThat(path(curator.post("orders/1/cancellation")))
                .as("a second press")
                .isEqualTo(path(form));

        curator.post(draft + "/together");

        assertThat(curator.get(draft).body())
                .doesNotContain("На отменяемый приказ опирается приказ");
        Page annulled = curator.post("orders/1/annulment", "reason", "Ошибка");
        assertThat(annulled.body()).contains("На этот приказ опираются другие");
        curator.post(draft + "/removal");
    }

    @Test
    void wrongNumberIsPutRightReadAndThenCancelledByAnOrder() throws IOException {
        String order = appointment();
        register(order, "401-к", TODAY);
        Page corrected =
                curator.post(
                        order + "/correction",
                        "version",
                        hidden(curator.get(order + "/correction"), "version"),
                        "number",
                        "410-к",
                        "date",
                        TODAY.toString(),
                        "reason",
                        "Описка");
        assertThat(corrected.body()).contains("410-к", "401-к", "Описка");
        sheet(order);

        Page form = curator.post(order + "/cancellation");
        String cancelling = path(form).replace("/text", "");
        curator.post(
                cancelling + "/text",
                "version",
                hidden(form, "version"),
                "cancelled",
                order.replace("orders/", ""),
                "series",
                "к",
                "from",
                TODAY.toString(),
                "reason",
                "ошибка в составе наставников",
                "preamble",
                "В целях упорядочения приказов по наставничеству");
        register(cancelling, "411-к", TODAY);

        assertThat(curator.get(order).body()).contains("отменён", "411-к");
        assertThat(curator.get(order + "/correction").status()).isEqualTo(409);
        keep("D39-cancellation.docx", paperOf(cancelling));
    }

    private void sheet(String order) {
        assertThat(curator.get("orders/acquaintance").body()).contains("410-к");
        Page future =
                curator.post(
                        order + "/acquaintance", "all", TODAY.plusDays(3).toString(), "day-12", "");
        assertThat(future.status()).isEqualTo(422);
        assertThat(future.body()).contains("id=\"all-problem\"");
        Page refused =
                curator.post(
                        order + "/refusal",
                        "person",
                        "43",
                        "refusedOn",
                        TODAY.toString(),
                        "act",
                        "акт № 3");
        assertThat(refused.body()).contains("акт № 3");
        curator.post(order + "/reading");
        assertThat(curator.get(order + "/acquaintance").body()).contains("отметил(а) в программе");
        assertThat(curator.get("orders/acquaintance").body()).doesNotContain("410-к");
    }

    @Test
    void ofTwoWhoRegisterAnOrderAtOnceOneDoes() {
        String order = appointment();
        send(order);

        CompletableFuture<Page> first =
                CompletableFuture.supplyAsync(() -> number(curator, order, "501-к", TODAY));
        Page second = number(director, order, "502-к", TODAY);

        assertThat(List.of(first.join().status(), second.status()))
                .containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void neitherAMentorNorAnotherSchoolChangesOrders() {
        Visitor mentor = town.enter("mentor1b");
        Visitor stranger = town.enter("curator2");

        assertThat(mentor.post(PAIRING + "/amendment").status()).isEqualTo(403);
        assertThat(mentor.get(PAIRING + "/correction").status()).isEqualTo(403);
        assertThat(mentor.get(PAIRING + "/acquaintance").status()).isEqualTo(403);
        assertThat(director.post(PAIRING + "/cancellation").status()).isEqualTo(403);
        assertThat(stranger.post(PAIRING + "/amendment").status()).isEqualTo(404);
        assertThat(stranger.post(PAIRING + "/cancellation").status()).isEqualTo(404);
        assertThat(stranger.get(PAIRING + "/correction").status()).isEqualTo(404);
        assertThat(stranger.get(PAIRING + "/acquaintance").status()).isEqualTo(404);
        assertThat(stranger.post(PAIRING + "/reading").status()).isEqualTo(404);
    }

    private String appointment() {
        Page created =
                curator.post(
                        "orders",
                        "type",
                        "APPOINTMENT",
                        "series",
                        "к",
                        "preamble",
                        "В целях реализации программы наставничества",
                        "trainingUntil",
                        TODAY.plusDays(14).toString(),
                        "persons",
                        "43");
        assertThat(created.status()).as(created.body()).isEqualTo(200);
        return path(created);
    }

    private void send(String order) {
        Page sent = curator.post(order + "/signature");
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
    }

    private void register(String order, String number, LocalDate day) {
        send(order);
        Page registered = number(director, order, number, day);
        assertThat(registered.status()).as(registered.body()).isEqualTo(200);
    }

    private static Page number(Visitor visitor, String order, String number, LocalDate day) {
        return visitor.post(
                order + "/registration",
                "number",
                number,
                "date",
                day.toString(),
                "confirmed",
                "yes",
                "version",
                hidden(visitor.get(order), "version"));
    }

    private byte[] paperOf(String order) {
        Matcher link = Pattern.compile("documents/(\\d+)\"").matcher(curator.get(order).body());
        assertThat(link.find()).isTrue();
        return curator.download("documents/" + link.group(1) + "/file");
    }

    private static void keep(String name, byte[] file) throws IOException {
        Path folder = Path.of("target", "orders");
        Files.createDirectories(folder);
        Files.write(folder.resolve(name), file);
        assertThat(new String(file, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    private static String path(Page page) {
        String url = page.url().toString();
        return url.substring(url.indexOf("/s/")).replaceFirst("/s/[^/]+/", "");
    }

    private static String hidden(Page page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.body());
        assertThat(field.find()).as(page.body()).isTrue();
        return field.group(1);
    }
}
