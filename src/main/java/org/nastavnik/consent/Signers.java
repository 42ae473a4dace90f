package org.nastavnik.consent;

import java.time.LocalDate;
import org.nastavnik.people.Person;

/**
 * Whose hands a consent needs, by the age on the day of signing: under 14 the representative's,
 * from 14 to 17 both or, where the school has chosen so, the minor's own, from 18 on his own.
 */
enum Signers {
    SUBJECT,
    REPRESENTATIVE,
    BOTH;

    static Signers of(Person person, long schoolId, LocalDate day, ConsentRules rules) {
        if (!person.isRepresentedIn(schoolId, day)) {
            return SUBJECT;
        }
        if (person.isRepresentedAloneOn(day)) {
            return REPRESENTATIVE;
        }
        return rules.teenSignsAlone() && person.birthDate() != null ? SUBJECT : BOTH;
    }

    boolean subject() {
        return this != REPRESENTATIVE;
    }

    boolean representative() {
        return this != SUBJECT;
    }
}
