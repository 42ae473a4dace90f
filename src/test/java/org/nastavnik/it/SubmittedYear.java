package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nastavnik.lms.Page;
import org.nastavnik.shared.SchoolYear;

/** A school hands in everything that goes to the methodical centre, and the centre works on it. */
final class SubmittedYear {

    static final int START = SchoolYear.of(ContestWalk.TODAY).startYear();

    private final DemonstrationTown town;
    private final Visitor curator;
    private final Visitor director;
    private final Visitor methodist;
    private final ContestWalk contest;
    private String transfer = "";
    private String compendium = "";
    private String book = "";

    SubmittedYear(DemonstrationTown town, String database) {
        this.town = town;
        this.curator = town.enter("curator1");
        this.director = town.enter("director1");
        this.methodist = town.enter("methodist");
        this.contest = new ContestWalk(town, database);
    }

    void handIn() throws InterruptedException {
        sendData();
        sendPractice();
        sendCompendium();
        bindTheCompendia();
        report();
        holdTheContest();
    }

    private void sendData() {
        Page preview = curator.get("transfers/new?year=" + START);
        Page prepared = curator.post("transfers", "year", "" + START, "no", hidden(preview, "no"));
        transfer = ContestWalk.lastNumber(prepared);
        director.post("transfers/" + transfer + "/approval");
        assertThat(curator.post("transfers/" + transfer + "/dispatch").body()).contains("SHA-256");
    }

    /** Both authors agree to be named to the centre. */
    private void sendPractice() {
        Visitor mentor = town.enter("mentor1b");
        Page made =
                mentor.post(
                        "practices",
                        List.of(
                                "title",
                                "Урок вдвоём",
                                "form",
                                "TEACHER_TEACHER",
                                "authors",
                                "14",
                                "authors",
                                "13",
                                "goal",
                                "Помочь молодому учителю",
                                "description",
                                "Урок готовят и ведут вдвоём.",
                                "results",
                                "Проведено 12 уроков"));
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        String practice = "practices/" + ContestWalk.lastNumber(made);
        mentor.post(practice + "/readiness");
        mentor.post(practice + "/consents", "person", "14", "agreed", "yes");
        town.enter("mentor1").post(practice + "/consents", "person", "13", "agreed", "yes");
        Page included = curator.post(practice + "/inclusion");
        assertThat(included.status()).as(included.body()).isEqualTo(200);
    }

    private void sendCompendium() {
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
        director.post("compendium/approval");
        Page receipt = curator.post("compendium/submissions", "agreed", "yes");
        assertThat(receipt.body()).contains("SHA-256");
        compendium = ContestWalk.lastNumber(receipt);
        methodist.post("compendia/" + compendium + "/acceptance");
    }

    private void bindTheCompendia() throws InterruptedException {
        book = "municipal-compendium/" + START;
        methodist.post(
                book,
                FilledForm.of(
                        methodist.get(book),
                        book,
                        "town",
                        "города Примерска",
                        "city",
                        "Примерск",
                        "address",
                        "г. Примерск, ул. Учебная, д. 1",
                        "post",
                        "методист",
                        "foreword",
                        "Второй год общей работы."));
        Matcher job =
                Pattern.compile("jobs/(\\d+)").matcher(methodist.post(book + "/making").body());
        assertThat(job.find()).isTrue();
        book = job.group();
        for (int i = 0; i < 60 && !methodist.get(book).body().contains("SHA-256"); i++) {
            Thread.sleep(1000);
        }
    }

    private void report() {
        methodist.post(
                "city-road-map",
                "authority",
                "Управление образования города Примерска",
                "town",
                "город Примерск",
                "version",
                "");
        Page half = methodist.get("centre-reports/JUNE");
        assertThat(half.status()).isEqualTo(200);
        methodist.post("centre-reports/JUNE/files");
    }

    private void holdTheContest() {
        contest.prepared("Мастерская наставника").announced();
        String first = contest.entered("mentor1b", "director1", "Урок вдвоём");
        contest.closed();
        contest.admit(first);
        contest.comesIn("expert", contest.invited("Оценкина", "CHAIR", ""));
        contest.comesIn("newcomer", contest.invited("Судейкина", "EXPERT", ""));
        contest.invited("Протоколова", "SECRETARY", "");
        contest.deal("ABSENTEE");
        contest.markAll(8, "newcomer");
        contest.markAll(9, "expert");
        contest.minute("3", Map.of(first, "WINNER"));
    }

    /** Whether it was read at all that must be free of names. */
    Set<String> mustBeReadBy(String reader) {
        return reader.equals("expert")
                ? Set.copyOf(contest.sheets("expert"))
                : Set.of(
                        "",
                        "city",
                        "city/xlsx",
                        "city/docx",
                        "compendia/" + compendium + "/file",
                        "compendia/archive",
                        book + "/file",
                        "received-transfers/" + transfer + "/file",
                        "received-transfers/" + transfer + "/data",
                        "city-indicators/xlsx",
                        "city-road-map/docx",
                        "centre-reports/JUNE",
                        contest.address() + "/archive",
                        contest.address() + "/papers/protocol",
                        contest.address() + "/papers/sheets/absentee");
    }

    private static String hidden(Page page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.body());
        assertThat(field.find()).as(name + page.body()).isTrue();
        return field.group(1);
    }
}
