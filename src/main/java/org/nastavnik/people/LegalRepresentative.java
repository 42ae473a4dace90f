package org.nastavnik.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.SchoolOwned;

/**
 * Who acts for a minor, as one school knows it: a parent, or a guardian whose authority a document
 * proves. One who acts no longer stays known, for what he has signed.
 */
@Entity
@Table(name = "legal_representative")
@NamedQuery(
        name = "LegalRepresentative.of",
        query =
                "select r from LegalRepresentative r where r.schoolId = :school and r.wardId in"
                        + " :wards order by r.id")
@NamedQuery(
        name = "LegalRepresentative.ofPerson",
        query = "select r from LegalRepresentative r where r.personId = :person")
public class LegalRepresentative extends SchoolOwned {

    private long wardId;
    private long personId;

    @Enumerated(EnumType.STRING)
    private RepresentationBasis basis;

    private @Nullable String documentText;
    private @Nullable LocalDate endedOn;

    protected LegalRepresentative() {}

    LegalRepresentative(
            long schoolId,
            long wardId,
            long personId,
            RepresentationBasis basis,
            @Nullable String documentText) {
        super(schoolId);
        this.wardId = wardId;
        this.personId = personId;
        actAs(basis, documentText);
    }

    LegalRepresentative in(long otherSchool) {
        return new LegalRepresentative(otherSchool, wardId, personId, basis, documentText);
    }

    final void actAs(RepresentationBasis newBasis, @Nullable String newDocument) {
        basis = newBasis;
        documentText = newDocument;
        endedOn = null;
    }

    void end(LocalDate day) {
        if (endedOn == null) {
            endedOn = day;
        }
    }

    public boolean isActing() {
        return endedOn == null;
    }

    public long wardId() {
        return wardId;
    }

    public long personId() {
        return personId;
    }

    public RepresentationBasis basis() {
        return basis;
    }

    /** «акт органа опеки и попечительства от … № …»; null for parents. */
    public @Nullable String documentText() {
        return documentText;
    }
}
