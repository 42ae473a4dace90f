package org.nastavnik.event;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.nastavnik.consent.ConsentKind;
import org.nastavnik.consent.Consents;

/**
 * A name is published only with a consent to distribution, a photograph with one to images too:
 * both, on the day of publication.
 */
@RequestScoped
class PublishedPersons {

    @Inject Consents consents;

    /** Who may not be named, or shown. */
    Set<Long> lacking(Collection<Long> persons, boolean pictured, long schoolId, LocalDate day) {
        Set<Long> lacking =
                new TreeSet<>(consents.missing(persons, schoolId, ConsentKind.DISTRIBUTION, day));
        if (pictured) {
            lacking.addAll(consents.missing(persons, schoolId, ConsentKind.IMAGE, day));
        }
        return lacking;
    }
}
