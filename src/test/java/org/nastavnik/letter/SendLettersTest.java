package org.nastavnik.letter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.school.School;
import org.nastavnik.school.SchoolFixtures;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Ids;

class SendLettersTest {

    /** A Monday, 8:11 in Tomsk. */
    private static final Instant MORNING = Instant.parse("2026-11-23T01:11:00Z");

    private static final LocalDate WEEK = LocalDate.of(2026, 11, 23);

    private final List<Long> written = new ArrayList<>();
    private final Set<Long> thoughtOf = new HashSet<>();
    private long unreachable;
    private MessagingException failure = new MessagingException("550 nobody@school.example here");
    private boolean on = true;

    @Test
    void curatorsAndMentorsAreWrittenToOnMondayMorning() {
        sender(MORNING).sendDue();

        assertThat(written).containsExactly(12L, 13L, 14L);
    }

    @Test
    void nobodyIsWrittenToBeforeTheHourOrOnAnotherDay() {
        sender(Instant.parse("2026-11-23T00:11:00Z")).sendDue();
        sender(Instant.parse("2026-11-24T05:11:00Z")).sendDue();

        assertThat(written).isEmpty();
    }

    @Test
    void withoutAMailServerNothingIsSent() {
        on = false;

        sender(MORNING).sendDue();

        assertThat(written).isEmpty();
    }

    @Test
    void whoeverWasThoughtOfThisWeekIsLeftOut() {
        thoughtOf.add(13L);

        sender(MORNING).sendDue();

        assertThat(written).containsExactly(12L, 14L);
    }

    @Test
    void oneWhomNoLetterReachesKeepsItFromNobodyElse() {
        unreachable = 13;

        sender(MORNING).sendDue();

        assertThat(written).containsExactly(12L, 14L);
    }

    @Test
    void refusalIsLoggedWithoutTheAddressOfWhomItIsAbout() {
        unreachable = 13;
        List<String> logged = new ArrayList<>();
        Logger log = Logger.getLogger(SendLetters.class.getName());
        Handler kept = new Logged(logged);
        log.addHandler(kept);

        sender(MORNING).sendDue();
        log.removeHandler(kept);

        assertThat(logged).singleElement().asString().contains("13").doesNotContain("@");
    }

    @Test
    void serverThatDoesNotAnswerIsAskedOnceInAnHour() {
        failure = new MessagingException("no answer", new ConnectException("timed out"));
        unreachable = 12;

        sender(MORNING).sendDue();

        assertThat(written).isEmpty();
    }

    private SendLetters sender(Instant now) {
        SendLetters letters = new SendLetters();
        letters.settings = new Mondays();
        letters.write = new Writing();
        letters.letters = new Kept();
        letters.assignments = new Roles();
        letters.schools = new OneSchool();
        letters.clock = Clock.fixed(now, ZoneOffset.UTC);
        return letters;
    }

    private final class Mondays extends LetterSettings {

        @Override
        boolean isOn() {
            return on;
        }

        @Override
        DayOfWeek day() {
            return DayOfWeek.MONDAY;
        }

        @Override
        int hour() {
            return 8;
        }
    }

    private final class Writing extends WriteLetter {

        @Override
        public void write(long personId, long schoolId, LocalDate week) throws MessagingException {
            if (personId == unreachable) {
                throw failure;
            }
            assertThat(week).isEqualTo(WEEK);
            written.add(personId);
        }
    }

    /** What a log would show, with what was thrown. */
    private static final class Logged extends Handler {

        private final List<String> logged;

        Logged(List<String> logged) {
            this.logged = logged;
        }

        @Override
        public void publish(LogRecord told) {
            logged.add(new SimpleFormatter().format(told));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private final class Kept extends WeeklyLetters {

        @Override
        Set<Long> thoughtOf(long schoolId, LocalDate week) {
            return thoughtOf;
        }
    }

    private static final class Roles extends RoleAssignments {

        @Override
        public List<Long> holders(Role role, long schoolId) {
            return switch (role) {
                case CURATOR -> List.of(12L, 13L);
                case MENTOR -> List.of(13L, 14L);
                default -> List.of(99L);
            };
        }
    }

    private static final class OneSchool extends Schools {

        @Override
        public List<School> all() {
            return List.of(Ids.giveChild(SchoolFixtures.school(1, 2), 1));
        }
    }
}
