package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.docx.PlainText;
import org.nastavnik.lms.LmsBrowser;
import org.nastavnik.lms.Page;

/** Plan and journal of the demonstration pairs, by those who may and those who may not. */
class PlanAndJournalIT {

    private static final Pattern ADDRESS = Pattern.compile("/calendar/([A-Za-z0-9_-]{43})\\.ics");

    /** The first mentor of unit 1, all days. */
    private static final long FORMER_JOURNAL = 1L << 40 | 1;

    private static Visitor enter(String username) {
        return DemonstrationTown.get().enter(username);
    }

    @ParameterizedTest
    @CsvSource({
        "mentor1, units/1/plan, 200",
        "mentor1, units/1/plan/versions/2/changes, 200",
        "mentor1, units/1/journal/new?repeat=last, 200",
        "mentor1, units/1/journal/planned/new, 200",
        "mentor1, calendar, 200",
        "mentor1, journals, 403",
        "mentor1, units/1/plan/approval, 403",
        "mentee1, units/1/plan, 200",
        "mentee1, units/1/plan/proposals, 200",
        "mentee1, units/1/plan/table, 403",
        "mentee1, units/1/plan/sources, 403",
        "mentee1, units/1/journal, 200",
        "mentee1, units/1/journal/new, 403",
        "mentee1, journals, 403",
        "curator1, units/1/plan, 200",
        "curator1, units/1/plan/versions/2/changes, 200",
        "curator1, units/1/journal, 200",
        "curator1, units/1/journal/new, 403",
        "curator1, units/1/journal/planned/new, 403",
        "curator1, journals, 200",
        "psychologist1, units/1/plan, 200",
        "psychologist1, units/1/plan/table, 403",
        "psychologist1, units/1/journal, 403",
        "director1, units/1/plan, 200",
        "director1, journals, 200",
        "director1, units/1/plan/table, 403",
        "curator2, units/1/plan, 404",
        "curator2, units/1/plan/versions/2/changes, 404",
        "curator2, units/1/plan/proposals, 404",
        "curator2, units/1/journal, 404",
        "mentor2, units/1/journal/planned/new, 404",
        "methodist, journals, 403",
        "methodist, units/1/plan, 403",
    })
    void everyRoleOpensWhatTheMatrixGivesIt(String username, String path, int status) {
        assertThat(enter(username).get(path).status()).isEqualTo(status);
    }

    @Test
    void menteeProposesARowAndTheMentorAnswersOnce() {
        Visitor mentee = enter("mentee1");
        String wish = "Побывать на уроке в параллельном классе";

        mentee.post("units/1/plan/proposals", "content", wish);
        Page twice = mentee.post("units/1/plan/proposals", "content", wish);

        assertThat(twice.body().split(wish, -1)).hasSize(2);
        assertThat(enter("mentor1").get("units/1/plan/proposals").body())
                .contains(wish, "План сейчас нельзя менять");
        assertThat(mentee.post("units/1/plan/proposals/1/row").status()).isEqualTo(403);
    }

    @Test
    void curatorClosesAMonthAndOpensItWithAReason() {
        Visitor curator = enter("curator1");

        Page closed = curator.post("journals/closed-months", "month", "2026-09", "unit", "2");
        Page silent =
                curator.post(
                        "journals/reopened-months", "month", "2026-09", "unit", "2", "reason", "");
        Page opened =
                curator.post(
                        "journals/reopened-months",
                        "month",
                        "2026-09",
                        "unit",
                        "2",
                        "reason",
                        "Забыта встреча");

        assertThat(closed.body()).contains("<summary>09.2026</summary>");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(opened.body()).doesNotContain("<summary>09.2026</summary>");
        assertThat(
                        enter("director1")
                                .post("journals/closed-months", "month", "2026-09", "unit", "2")
                                .status())
                .isEqualTo(403);
    }

    @Test
    void plannedMeetingIsInTheCalendarWithoutAnyName() {
        Visitor mentor = enter("mentor1");
        String[] form = {
            "date",
            "2027-02-15",
            "time",
            "15:30",
            "kind",
            "REGULAR",
            "format",
            "IN_PERSON",
            "topic",
            "Разговор с Начинающевой об уроке"
        };
        mentor.post("units/1/journal/planned", form);
        Page journal = mentor.post("units/1/journal/planned", form);

        Page made = mentor.post("calendar/address");
        Matcher address = ADDRESS.matcher(made.body());
        assertThat(address.find()).isTrue();
        LmsBrowser stranger = new LmsBrowser();
        String feed = DemonstrationTown.get().toolUrl() + "/calendar/" + address.group(1) + ".ics";
        String text = stranger.open(feed).body();
        mentor.post("calendar/address/withdrawal");

        assertThat(journal.body().split("15.02.2027 15:30", -1)).hasSize(2);
        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("SUMMARY:Встреча П-01", "DTSTART:20270215T083000Z", "Срок по плану П-01")
                .doesNotContain("Начинающев", "собрани");
        assertThat(stranger.open(feed).status()).isEqualTo(404);
        assertThat(new String(mentor.download("calendar/file"), StandardCharsets.UTF_8))
                .contains("SUMMARY:Встреча П-01");
    }

    @Test
    void journalsOfBothMentorsArePrintedApart() throws IOException {
        Visitor curator = enter("curator1");

        String former = print(curator, "D18", FORMER_JOURNAL);
        String present = print(curator, "D18", 1);
        Page refused =
                enter("mentee1").post("documents", "kind", "D18", "subject", "" + FORMER_JOURNAL);

        assertThat(former).contains("Технологическая карта урока").doesNotContain("Передача пары");
        assertThat(present).contains("Передача пары").doesNotContain("Технологическая карта урока");
        assertThat(refused.status()).isBetween(403, 404);
    }

    @Test
    void supersededPlanBearsItsMarkAndTheProgrammeItsParts() throws IOException {
        Visitor curator = enter("curator1");

        assertThat(print(curator, "D16", 1)).contains("Утратил силу: действует версия 2", "270-к");
        assertThat(print(curator, "D16", 2)).doesNotContain("Утратил силу");
        assertThat(print(curator, "D44", 2))
                .contains("ПЕРСОНАЛИЗИРОВАННАЯ ПРОГРАММА", "Раздел 3.", "Учебнова");
    }

    /** Kept beside the pictures of pages, to be looked at. */
    private static String print(Visitor who, String kind, long subject) throws IOException {
        Page made = who.post("documents", "kind", kind, "subject", String.valueOf(subject));
        String id = made.url().getPath().replaceAll(".*/", "");
        byte[] file = who.download("documents/" + id + "/file");
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve(kind + "-" + subject + ".docx"), file);
        return PlainText.of(file).replace('\u2011', '-');
    }
}
