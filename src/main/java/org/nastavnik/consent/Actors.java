package org.nastavnik.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.nastavnik.grammar.Post;
import org.nastavnik.people.LegalRepresentative;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Representatives;

/** Who acts for a minor, as papers name him. */
@ApplicationScoped
public class Actors {

    @Inject Representatives representatives;
    @Inject Persons persons;

    /** The first who was entered and acts still. */
    public Optional<Representative> of(long wardId, long schoolId, LocalDate day) {
        return representatives.of(wardId, schoolId).stream()
                .findFirst()
                .map(known -> named(known, day));
    }

    Representative named(LegalRepresentative known, LocalDate day) {
        return new Representative(
                persons.known(known.personId()).declinable(day),
                Post.of(ConsentWords.text("basis." + known.basis())),
                known.documentText());
    }
}
