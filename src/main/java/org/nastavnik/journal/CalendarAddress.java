package org.nastavnik.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.nastavnik.shared.SchoolOwned;

/**
 * The address by which a person's calendar fetches his meetings without him. Whoever knows it reads
 * it, so it says nobody's name; it is kept as a hash, shown once, and a new one ends the old.
 */
@Entity
@Table(name = "calendar_address")
@NamedQuery(
        name = "CalendarAddress.bySecret",
        query = "select a from CalendarAddress a where a.secretHash = :hash")
@NamedQuery(
        name = "CalendarAddress.ofPerson",
        query =
                "select a from CalendarAddress a where a.schoolId = :school and a.personId ="
                        + " :person")
public class CalendarAddress extends SchoolOwned {

    private long personId;
    private String secretHash;
    private Instant madeAt;

    protected CalendarAddress() {}

    CalendarAddress(long schoolId, long personId, String hash, Instant now) {
        super(schoolId);
        this.personId = personId;
        renew(hash, now);
    }

    final void renew(String hash, Instant now) {
        secretHash = hash;
        madeAt = now;
    }

    long personId() {
        return personId;
    }

    Instant madeAt() {
        return madeAt;
    }
}
