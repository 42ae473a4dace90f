package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nastavnik.contest.PortfolioPart;
import org.nastavnik.lms.Page;
import org.nastavnik.shared.SchoolYear;

/** What a school hands to the methodical centre: its compendium, a mentor's portfolio. */
class CentreIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tomsk"));

    private final DemonstrationTown town = DemonstrationTown.get();
    private final Visitor methodist = town.enter("methodist");

    @Test
    void schoolSubmitsItsCompendiumAndTheCentreAcceptsIt() throws Exception {
        Visitor curator = town.enter("curator1");
        curator.post(
                "compendium/texts",
                "version",
                hidden(curator.get("compendium/texts"), "version"),
                "introduction",
                "Третий год работы по модели.",
                "conclusions",
                "Пары работают, планы выполняются.",
                "links",
                "");
        curator.post("compendium/readiness");
        assertThat(curator.post("compendium/submissions", "agreed", "yes").status())
                .as("before the director has approved")
                .isGreaterThanOrEqualTo(400);
        town.enter("director1").post("compendium/approval");
        Page receipt = handedInTwiceAtOnce(curator);

        String submission = lastNumber(receipt);
        assertThat(methodist.get("compendia").body()).contains("МБОУ «Ершовская СОШ»");
        assertThat(methodist.get("compendia/" + submission + "/file").body()).startsWith("PK");
        assertThat(methodist.get("compendia/archive").body()).startsWith("PK");
        Page accepted = methodist.post("compendia/" + submission + "/acceptance");

        assertThat(accepted.status()).isEqualTo(200);
        assertThat(curator.get("compendium").body()).contains("принят");
        theCentreMakesTheCompendiumOfAllSchools();
    }

    /** A double click makes one version, and both clicks end at its receipt. */
    private Page handedInTwiceAtOnce(Visitor curator) throws Exception {
        List<Page> receipts =
                AtOnce.each(
                        List.of(curator, town.enter("curator1")),
                        visitor -> visitor.post("compendium/submissions", "agreed", "yes"));

        assertThat(receipts).extracting(Page::status).containsOnly(200);
        assertThat(receipts)
                .extracting(CentreIT::lastNumber)
                .containsOnly(lastNumber(receipts.get(0)));
        assertThat(receipts.get(0).body()).contains("SHA-256");
        assertThat(lastNumber(curator.post("compendium/submissions", "agreed", "yes")))
                .isEqualTo(lastNumber(receipts.get(0)));
        assertThat(curator.get("compendium").body())
                .containsOnlyOnce("compendium/submissions/" + lastNumber(receipts.get(0)));
        return receipts.get(0);
    }

    private void theCentreMakesTheCompendiumOfAllSchools() {
        String book = "municipal-compendium/" + SchoolYear.of(TODAY).startYear();
        Page written =
                methodist.post(
                        book,
                        "version",
                        hidden(methodist.get(book), "version"),
                        "town",
                        "города Примерска",
                        "city",
                        "Примерск",
                        "address",
                        "г. Примерск, ул. Учебная, д. 1",
                        "post",
                        "методист",
                        "foreword",
                        "Второй год общей работы.");
        assertThat(written.status()).as(written.body()).isEqualTo(200);

        String job = "jobs/" + number(methodist.post(book + "/making").body(), "jobs/(\\d+)");
        Page made = methodist.get(job);
        for (int i = 0; i < 60 && !made.body().contains("SHA-256"); i++) {
            pause();
            made = methodist.get(job);
        }

        assertThat(made.body()).contains("Готово", "SHA-256");
        assertThat(methodist.get(job + "/file").body()).startsWith("PK");
        assertThat(town.enter("curator1").get(job).status()).isEqualTo(404);
    }

    private static String number(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void mentorHandsInAPortfolioOnce() {
        String contest = announced();
        Visitor mentor = town.enter("mentor1b");
        Page started = mentor.post("portfolio", "contest", contest);
        assertThat(started.status()).as(started.body()).isEqualTo(200);
        String portfolio = lastNumber(started);
        Page written = mentor.post("portfolio/" + portfolio, parts(mentor, portfolio));
        assertThat(written.status()).as(written.body()).isEqualTo(200);

        Page submitted = mentor.post("portfolio/" + portfolio + "/submission", "agreed", "yes");
        assertThat(submitted.status()).as(submitted.body()).isEqualTo(200);
        assertThat(submitted.body()).contains("SHA-256");

        assertThat(mentor.post("portfolio/" + portfolio, parts(mentor, portfolio)).status())
                .isGreaterThanOrEqualTo(400);
        assertThat(methodist.get("contests/" + contest).body()).contains("Ёлкин");
        assertThat(methodist.get("contests/" + contest + "/archive").body()).startsWith("PK");
    }

    private String announced() {
        Page made =
                methodist.post(
                        "contests",
                        "title",
                        "Лучшие практики наставничества",
                        "organiser",
                        "ИМЦ города Примерска",
                        "contestYear",
                        String.valueOf(TODAY.getYear()),
                        "nominations",
                        "Педагог – педагог",
                        "requirements",
                        "Все части портфолио",
                        "opensOn",
                        TODAY.toString(),
                        "deadlineDay",
                        TODAY.plusDays(30).toString(),
                        "deadlineTime",
                        "23:59");
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        String contest = lastNumber(made);
        methodist.post("contests/" + contest + "/announcement");
        return contest;
    }

    private static String[] parts(Visitor mentor, String portfolio) {
        List<String> typed = new ArrayList<>();
        typed.add("version");
        typed.add(hidden(mentor.get("portfolio/" + portfolio + "/edit"), "version"));
        for (PortfolioPart part : PortfolioPart.values()) {
            if (part != PortfolioPart.CHANGES) {
                typed.add(part.name());
                typed.add(part == PortfolioPart.NOMINATION ? "Педагог – педагог" : "Пример");
            }
        }
        return typed.toArray(String[]::new);
    }

    private static String hidden(Page page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.body());
        return field.find() ? field.group(1) : "";
    }

    private static String lastNumber(Page page) {
        Matcher number = Pattern.compile("/(\\d+)(?:/[a-z]+)?$").matcher(page.url().getPath());
        assertThat(number.find()).as(page.url().toString()).isTrue();
        return number.group(1);
    }
}
