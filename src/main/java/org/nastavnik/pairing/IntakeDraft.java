package org.nastavnik.pairing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.shared.SchoolYear;

/** What somebody answered in a questionnaire of intake, until the curator accepts or drops it. */
@Entity
@Table(name = "intake_draft")
@NamedQuery(
        name = "IntakeDraft.ofYear",
        query =
                "select d from IntakeDraft d where d.schoolId = :school and d.startYear = :year"
                        + " and d.side = :side order by d.receivedOn, d.id")
@NamedQuery(
        name = "IntakeDraft.ofPerson",
        query =
                "select d from IntakeDraft d where d.schoolId = :school and d.startYear = :year"
                        + " and d.side = :side and d.personId = :person")
class IntakeDraft extends SchoolOwned {

    private int startYear;
    private long personId;

    @Enumerated(EnumType.STRING)
    private MemberRole side;

    @Lob private String content;
    private LocalDate receivedOn;

    protected IntakeDraft() {}

    IntakeDraft(long schoolId, SchoolYear year, long personId, MemberRole side) {
        super(schoolId);
        this.startYear = year.startYear();
        this.personId = personId;
        this.side = side;
    }

    void receive(String json, LocalDate day) {
        content = json;
        receivedOn = day;
    }

    long personId() {
        return personId;
    }

    String content() {
        return content;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }
}
