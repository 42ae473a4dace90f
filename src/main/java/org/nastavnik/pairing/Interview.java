package org.nastavnik.pairing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.shared.SchoolYear;

/**
 * The psychologist talked with a person. The curator reads the conclusion; the notes are the
 * psychologist's own.
 */
@Entity
@Table(name = "interview")
@NamedQuery(
        name = "Interview.ofPerson",
        query =
                "select i from Interview i where i.schoolId = :school and i.startYear = :year"
                        + " and i.personId = :person order by i.heldOn desc, i.id desc")
@NamedQuery(
        name = "Interview.ofSchoolById",
        query = "select i from Interview i where i.schoolId = :school and i.id = :id")
public class Interview extends SchoolOwned {

    /** What came out of it. */
    public enum Result {
        RECOMMENDED,
        WITH_SUPPORT,
        NOT_RECOMMENDED
    }

    private int startYear;
    private long personId;
    private long heldBy;
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private Result result;

    private String conclusion;
    private @Nullable String notes;

    protected Interview() {}

    Interview(long schoolId, SchoolYear year, long personId, long heldBy) {
        super(schoolId);
        this.startYear = year.startYear();
        this.personId = personId;
        this.heldBy = heldBy;
    }

    void write(LocalDate day, Result outcome, String concluded, @Nullable String ownNotes) {
        heldOn = day;
        result = outcome;
        conclusion = concluded;
        notes = ownNotes;
    }

    /** That it was held stays; what was said goes. */
    void forget() {
        conclusion = "";
        notes = null;
    }

    public long personId() {
        return personId;
    }

    public long heldBy() {
        return heldBy;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public Result result() {
        return result;
    }

    public String conclusion() {
        return conclusion;
    }

    /** For the psychologist alone. */
    @Nullable String notes() {
        return notes;
    }
}
