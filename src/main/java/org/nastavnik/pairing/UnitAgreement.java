package org.nastavnik.pairing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Somebody has agreed to the unit on a day; a minor's representative agrees for his ward too. */
@Entity
@Table(name = "unit_agreement")
class UnitAgreement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long personId;

    @Enumerated(EnumType.STRING)
    private Party party;

    private LocalDate agreedOn;
    private long markedBy;

    /** As what somebody agrees. */
    public enum Party {
        SELF,
        REPRESENTATIVE
    }

    protected UnitAgreement() {}

    UnitAgreement(Agreeing who, LocalDate agreedOn, long markedBy) {
        this.personId = who.personId();
        this.party = who.party();
        this.agreedOn = agreedOn;
        this.markedBy = markedBy;
    }

    /** Who has to agree: a member himself, or the representative of that member. */
    record Agreeing(long personId, Party party) {}

    Agreeing who() {
        return new Agreeing(personId, party);
    }

    LocalDate agreedOn() {
        return agreedOn;
    }

    long markedBy() {
        return markedBy;
    }
}
