package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.nastavnik.consent.ConsentKind;
import org.nastavnik.consent.ConsentWithdrawn;
import org.nastavnik.consent.Consents;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;

/**
 * Beside the author's own word the school holds a signed paper: to hand his name to the centre, or
 * to publish it. Taken back, it takes the practice out of the compendium at once.
 */
@ApplicationScoped
class PublishedAuthors {

    @Inject Consents consents;
    @Inject Authors authors;
    @Inject Practices practices;
    @Inject Schools schools;

    boolean mayBeNamed(Practice practice) {
        return authors.named(practice).stream()
                .allMatch(author -> mayBeNamed(author, practice.schoolId(), schools.today()));
    }

    private boolean mayBeNamed(long person, long school, LocalDate day) {
        return consents.covered(person, school, ConsentKind.TRANSFER_TO_CENTRE, day)
                || consents.covered(person, school, ConsentKind.DISTRIBUTION, day);
    }

    void require(Practice practice) {
        if (!mayBeNamed(practice)) {
            throw new RuleBroken("compendium.rule.noPaperConsent");
        }
    }

    void hear(@Observes ConsentWithdrawn withdrawn) {
        long person = withdrawn.personId();
        if (mayBeNamed(person, withdrawn.schoolId(), withdrawn.day())) {
            return;
        }
        SchoolYear year = SchoolYear.of(withdrawn.day());
        practices.of(withdrawn.schoolId(), year).stream()
                .filter(practice -> practice.isAuthor(person))
                .forEach(practice -> practice.withdrawConsent(person));
    }
}
