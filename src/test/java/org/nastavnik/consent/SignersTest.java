package org.nastavnik.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.Person;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

/** The edge case «birthday 14/18 in the year», and minors on both sides of a pair. */
class SignersTest {

    private static final long SCHOOL = 1;

    @ParameterizedTest(name = "born {0}, signed on {1}: {2}")
    @CsvSource({
        "2012-11-27, 2026-11-26, REPRESENTATIVE",
        "2012-11-26, 2026-11-26, BOTH",
        "2008-11-27, 2026-11-26, BOTH",
        "2008-11-26, 2026-11-26, SUBJECT"
    })
    void ageOnTheDayOfSigningDecides(LocalDate born, LocalDate day, Signers expected) {
        assertThat(Signers.of(pupil(born), SCHOOL, day, new ConsentRules(SCHOOL)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource({"2012-11-27, REPRESENTATIVE", "2012-11-26, SUBJECT", "2008-11-27, SUBJECT"})
    void schoolMayLetTeenagersSignAlone(LocalDate born, Signers expected) {
        ConsentRules rules = new ConsentRules(SCHOOL);
        rules.sign(false, true);

        assertThat(Signers.of(pupil(born), SCHOOL, LocalDate.of(2026, 11, 26), rules))
                .isEqualTo(expected);
    }

    @Test
    void pupilOfUnknownAgeNeedsTheRepresentativeWhateverTheSchoolHasChosen() {
        ConsentRules rules = new ConsentRules(SCHOOL);
        rules.sign(false, true);

        assertThat(Signers.of(pupil(null), SCHOOL, LocalDate.of(2026, 11, 26), rules))
                .isEqualTo(Signers.BOTH);
    }

    static Person pupil(@Nullable LocalDate born) {
        LocalDate since = LocalDate.of(2020, 9, 1);
        Person person = new Person(new PersonName("Примерова", "Анна", null), Gender.F, since);
        person.affiliate(new Affiliation(SCHOOL, AffiliationKind.PUPIL, "7 «Б»", since));
        person.bornOn(born);
        return person;
    }
}
