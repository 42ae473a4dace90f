package org.nastavnik.contest;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.nastavnik.school.Schools;

/** From when to when a contest takes portfolios, by the clock of its organiser. */
@Embeddable
public class ContestCalendar {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final DateTimeFormatter OF_ZONE =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm 'UTC'XXX");

    private LocalDate opensOn;
    private Instant deadline;
    private String zone;

    protected ContestCalendar() {}

    ContestCalendar(LocalDate opensOn, Instant deadline, ZoneId zone) {
        this.opensOn = opensOn;
        this.deadline = deadline;
        this.zone = zone.getId();
    }

    boolean hasBegun(Instant now) {
        return !LocalDate.ofInstant(now, zone()).isBefore(opensOn);
    }

    /** «До 23:59» includes that minute. */
    boolean isOver(Instant now) {
        return !now.isBefore(deadline.plus(Duration.ofMinutes(1)));
    }

    /** «22.02.2027 23:59»; where the organiser's clock is another one, «… UTC+03:00». */
    String deadlineText() {
        return (isOfOurZone() ? MINUTE : OF_ZONE).format(deadline.atZone(zone()));
    }

    /** The same moment by the clock of the schools; "" where the organiser has the same clock. */
    String localDeadline() {
        return isOfOurZone() ? "" : MINUTE.format(deadline.atZone(Schools.ZONE));
    }

    private boolean isOfOurZone() {
        return zone().getRules()
                .getOffset(deadline)
                .equals(Schools.ZONE.getRules().getOffset(deadline));
    }

    LocalDate opensOn() {
        return opensOn;
    }

    Instant deadline() {
        return deadline;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }
}
