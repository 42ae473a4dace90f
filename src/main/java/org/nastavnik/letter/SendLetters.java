package org.nastavnik.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.school.School;
import org.nastavnik.school.Schools;

/**
 * Once a week to curators and mentors, on the day and from the hour that are set. Whoever was
 * thought of is left out, so that a service that was down goes on where it stopped; a server that
 * refuses is tried again in an hour.
 */
@ApplicationScoped
class SendLetters {

    private static final Logger LOG = Logger.getLogger(SendLetters.class.getName());
    private static final List<Role> READERS = List.of(Role.CURATOR, Role.MENTOR);

    @Inject LetterSettings settings;
    @Inject WriteLetter write;
    @Inject WeeklyLetters letters;
    @Inject RoleAssignments assignments;
    @Inject Schools schools;
    @Inject Clock clock;

    void sendDue() {
        ZonedDateTime now = clock.instant().atZone(Schools.ZONE);
        if (settings.isOn()
                && now.getDayOfWeek() == settings.day()
                && now.getHour() >= settings.hour()) {
            LocalDate week =
                    now.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            boolean all = schools.all().stream().allMatch(school -> send(school, week));
            if (!all) {
                LOG.warning("the mail server cannot be reached; the next hour goes on");
            }
        }
    }

    /** False where the server does not answer: whoever is left would only wait for it in vain. */
    private boolean send(School school, LocalDate week) {
        Set<Long> done = letters.thoughtOf(school.id(), week);
        return readers(school.id())
                .filter(person -> !done.contains(person))
                .allMatch(person -> send(person, school.id(), week));
    }

    private Stream<Long> readers(long schoolId) {
        return READERS.stream()
                .flatMap(role -> assignments.holders(role, schoolId).stream())
                .distinct();
    }

    /** One whom no letter reaches does not keep it from the others. */
    private boolean send(long person, long school, LocalDate week) {
        try {
            write.write(person, school, week);
            return true;
        } catch (MessagingException | RuntimeException e) {
            // what servers answer names the address
            LOG.log(
                    Level.WARNING,
                    "a weekly letter was not sent to person {0}: {1}",
                    new Object[] {String.valueOf(person), e.getClass().getName()});
            return !isOfServer(e);
        }
    }

    private static boolean isOfServer(@Nullable Throwable failure) {
        return failure instanceof AuthenticationFailedException
                || failure instanceof IOException
                || failure != null && isOfServer(failure.getCause());
    }
}
