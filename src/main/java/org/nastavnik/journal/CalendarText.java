package org.nastavnik.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Writes a calendar as RFC 5545 has it: lines end with CR LF and are folded at 75 octets, texts are
 * escaped, moments are in UTC so that no table of time zones is needed.
 */
final class CalendarText {

    private static final String END = "\r\n";
    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final ZoneId zone;
    private final Instant stamp;
    private final StringBuilder text = new StringBuilder();

    private CalendarText(ZoneId zone, Instant stamp) {
        this.zone = zone;
        this.stamp = stamp;
    }

    static String of(String name, List<CalendarEvent> events, ZoneId zone, Instant stamp) {
        CalendarText calendar = new CalendarText(zone, stamp);
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Nastavnik//RU");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("METHOD:PUBLISH");
        calendar.line("X-WR-CALNAME:" + escaped(name));
        events.forEach(calendar::event);
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(CalendarEvent event) {
        line("BEGIN:VEVENT");
        line("UID:" + event.uid());
        line("DTSTAMP:" + MOMENT.format(stamp));
        LocalTime time = event.time();
        if (time == null) {
            line("DTSTART;VALUE=DATE:" + DAY.format(event.day()));
            line("DTEND;VALUE=DATE:" + DAY.format(event.day().plusDays(1)));
            line("TRANSP:TRANSPARENT");
        } else {
            ZonedDateTime start = event.day().atTime(time).atZone(zone);
            line("DTSTART:" + MOMENT.format(start));
            line("DURATION:PT45M");
        }
        line("SUMMARY:" + escaped(event.summary()));
        line("END:VEVENT");
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** A fold never parts the octets of one character. */
    private void line(String content) {
        int octets = 0;
        int first = 0;
        for (int at = 0; at < content.length(); ) {
            int next = content.offsetByCodePoints(at, 1);
            int size = content.substring(at, next).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                text.append(content, first, at).append(END).append(' ');
                first = at;
                octets = 1;
            }
            octets += size;
            at = next;
        }
        text.append(content, first, content.length()).append(END);
    }
}
