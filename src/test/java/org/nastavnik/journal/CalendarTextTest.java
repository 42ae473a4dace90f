package org.nastavnik.journal;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.school.Schools;

/** Read back by a library that others write. */
class CalendarTextTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final String LONG =
            "Срок по плану П-03; запятая, черта \\ и очень длинный текст, который не помещается в"
                    + " одну строку и потому переносится, не разрывая ни одной буквы";

    private static String text() {
        return CalendarText.of(
                "Наставник: встречи",
                List.of(
                        new CalendarEvent(
                                "meeting-3@nastavnik",
                                LocalDate.of(2026, 11, 27),
                                LocalTime.of(15, 30),
                                "Встреча П-03"),
                        new CalendarEvent(
                                "row-7@nastavnik", LocalDate.of(2026, 12, 25), null, LONG)),
                Schools.ZONE,
                NOW);
    }

    private static ICalendar read() {
        return Biweekly.parse(text()).first();
    }

    @Test
    void isReadBackByAnotherParty() {
        List<VEvent> events = read().getEvents();

        assertThat(events)
                .extracting(e -> e.getSummary().getValue())
                .containsExactly("Встреча П-03", LONG);
        assertThat(events)
                .extracting(e -> e.getUid().getValue())
                .containsExactly("meeting-3@nastavnik", "row-7@nastavnik");
    }

    @Test
    void tellsTheTimeOfTheSchoolInUtc() {
        Date start = read().getEvents().get(0).getDateStart().getValue();

        assertThat(start.toInstant()).isEqualTo(Instant.parse("2026-11-27T08:30:00Z"));
    }

    @Test
    void deadlineIsAWholeDay() {
        VEvent deadline = read().getEvents().get(1);

        assertThat(deadline.getDateStart().getValue().hasTime()).isFalse();
        assertThat(deadline.getDateEnd().getValue().hasTime()).isFalse();
    }

    @Test
    void breaksNoRuleOfTheStandard() {
        assertThat(read().validate(biweekly.ICalVersion.V2_0).getWarnings()).isEmpty();
    }

    @Test
    void foldsLinesAtSeventyFiveOctets() {
        assertThat(Arrays.stream(text().split("\r\n")))
                .allSatisfy(
                        line ->
                                assertThat(line.getBytes(StandardCharsets.UTF_8))
                                        .hasSizeLessThanOrEqualTo(75));
        assertThat(text()).endsWith("END:VCALENDAR\r\n").doesNotContain("\ufffd");
    }
}
