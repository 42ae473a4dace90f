package org.nastavnik.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.place.Reminder;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Messages;

/**
 * Writes to one person what waits for him in one school, as his own page would tell him. Either the
 * letter is out and noted, or neither.
 */
@ApplicationScoped
public class WriteLetter {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Inject WeeklyLetters letters;
    @Inject Postman postman;
    @Inject LetterSettings settings;
    @Inject Instance<Reminder> rooms;
    @Inject CurrentPerson current;
    @Inject Persons persons;
    @Inject Schools schools;

    @ActivateRequestContext
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = MessagingException.class)
    public void write(long personId, long schoolId, LocalDate week) throws MessagingException {
        String address = address(persons.known(personId), schoolId);
        if (address == null) {
            return;
        }
        WeeklyLetter noted = letters.claim(new WeeklyLetter(schoolId, personId, week));
        current.standFor(personId, schoolId);
        List<Reminder.Due> due =
                rooms.stream().flatMap(room -> room.due(current).stream()).toList();
        if (!due.isEmpty()) {
            String school = schools.requisitesToday(schoolId).shortName();
            postman.send(address, Letter.of(due, school, settings.link(), Messages.in(RUSSIAN)));
            noted.told(due.size());
        }
    }

    /** Children are never written to, be they mentors or not, and whoever may still be one. */
    private @Nullable String address(Person person, long schoolId) {
        return person.isSurelyGrownUpIn(schoolId, schools.today()) ? person.email() : null;
    }
}
