package org.nastavnik.consent;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Registration;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolOwned;

/**
 * One person's consent to one thing. It is printed, comes back signed or refused, and ends by its
 * term or because somebody takes it back; from then on 30 days are left to stop and to destroy.
 */
@Entity
@Table(name = "consent")
@NamedQuery(
        name = "Consent.ofSchool",
        query = "select c from Consent c where c.schoolId = :school order by c.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "c.signers")
        })
@NamedQuery(
        name = "Consent.ofPersons",
        query =
                "select c from Consent c where c.schoolId = :school and c.personId in :persons"
                        + " order by c.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "c.signers")
        })
@NamedQuery(
        name = "Consent.known",
        query = "select c.id from Consent c where c.schoolId = :school and c.id in :ids")
@NamedQuery(
        name = "Consent.ended",
        query =
                "select c from Consent c where c.state = org.nastavnik.consent.Consent.State.SIGNED"
                        + " and c.terms.validTo < :day")
public class Consent extends SchoolOwned {

    /** The life of a consent. */
    public enum State {
        PRINTED,
        SIGNED,
        REFUSED,
        EXPIRED,
        WITHDRAWN
    }

    /** Article 21 of the law on personal data: from the day on which the withdrawal came in. */
    static final int DAYS_TO_STOP = 30;

    private long personId;

    @Enumerated(EnumType.STRING)
    private ConsentKind kind;

    @Enumerated(EnumType.STRING)
    private State state = State.PRINTED;

    @Embedded private ConsentTerms terms;
    @Embedded private LabourTerms labour;
    private @Nullable Long representativeId;
    private LocalDate printedOn;
    private @Nullable LocalDate signedOn;
    private @Nullable LocalDate refusedOn;
    private @Nullable String paperPlace;
    private @Nullable LocalDate withdrawnOn;
    private @Nullable Long withdrawnBy;
    private @Nullable String withdrawalGround;
    private @Nullable LocalDate stoppedOn;
    private @Nullable LocalDate destroyedOn;
    private @Nullable String actNumber;

    @ElementCollection
    @CollectionTable(name = "consent_signer", joinColumns = @JoinColumn(name = "consentId"))
    private List<ConsentSigner> signers = new ArrayList<>();

    protected Consent() {}

    Consent(long schoolId, long personId, ConsentKind kind, ConsentTerms terms, LocalDate day) {
        super(schoolId);
        this.personId = personId;
        this.kind = kind;
        print(terms, LabourTerms.none(), null, day);
    }

    /**
     * The same consent, held on by the school that goes on with the work of this one.
     *
     * @param deed by which it went over
     */
    Consent in(long school, String deed) {
        Consent copy = new Consent(school, personId, kind, terms.same(), printedOn);
        copy.representativeId = representativeId;
        copy.sign(Objects.requireNonNull(signedOn), hands(), deed);
        return copy;
    }

    private List<ConsentSigner> hands() {
        return signers.stream().map(s -> new ConsentSigner(s.personId(), s.basis())).toList();
    }

    /**
     * Printed anew before it came back, a paper keeps its line in the register.
     *
     * @param representative who will sign for a minor
     */
    final void print(
            ConsentTerms newTerms, LabourTerms work, @Nullable Long representative, LocalDate day) {
        if (state != State.PRINTED && state != State.REFUSED) {
            throw new RuleBroken("consent.rule.signedAlready");
        }
        terms = newTerms;
        labour = work;
        representativeId = representative;
        printedOn = day;
        state = State.PRINTED;
        refusedOn = null;
    }

    /** The paper has come back; a slip in what was entered about it is mended the same way. */
    void sign(LocalDate day, List<ConsentSigner> hands, @Nullable String place) {
        if (state == State.WITHDRAWN || state == State.EXPIRED) {
            throw new RuleBroken("consent.rule.over");
        }
        LocalDate last = terms.validTo();
        if (last != null && last.isBefore(day)) {
            throw new RuleBroken("consent.rule.termOver");
        }
        signedOn = day;
        refusedOn = null;
        signers.clear();
        signers.addAll(hands);
        paperPlace = place;
        state = State.SIGNED;
    }

    void refuse(LocalDate day, @Nullable String place) {
        if (state != State.PRINTED && state != State.REFUSED) {
            throw new RuleBroken("consent.rule.signedAlready");
        }
        refusedOn = day;
        paperPlace = place;
        state = State.REFUSED;
    }

    /** Any one who may sign may take it back; what the others want does not matter. */
    void withdraw(LocalDate day, long by, String ground) {
        if (state != State.SIGNED || signedOn == null) {
            throw new RuleBroken("consent.rule.notSigned");
        }
        if (day.isBefore(signedOn)) {
            throw new RuleBroken("consent.rule.beforeSigned");
        }
        withdrawnOn = day;
        withdrawnBy = by;
        withdrawalGround = ground;
        state = State.WITHDRAWN;
    }

    /** The duty that the withdrawal laid upon the school is done. */
    void stop(LocalDate stopped, LocalDate destroyed, @Nullable String act) {
        if (state != State.WITHDRAWN || withdrawnOn == null) {
            throw new RuleBroken("consent.rule.notWithdrawn");
        }
        if (stopped.isBefore(withdrawnOn) || destroyed.isBefore(stopped)) {
            throw new RuleBroken("consent.rule.stopOrder");
        }
        stoppedOn = stopped;
        destroyedOn = destroyed;
        actNumber = act;
    }

    void expire() {
        if (state == State.SIGNED) {
            state = State.EXPIRED;
        }
    }

    boolean covers(LocalDate day) {
        LocalDate last = terms.validTo();
        return signedOn != null
                && (state == State.SIGNED || state == State.EXPIRED || state == State.WITHDRAWN)
                && !day.isBefore(signedOn)
                && (last == null || !day.isAfter(last))
                && (withdrawnOn == null || day.isBefore(withdrawnOn))
                && (kind != ConsentKind.LABOUR_MENTORING || labour.isAgreedOn(day));
    }

    /** Both papers of mentoring as work, once they are signed. */
    Optional<LabourAgreement> labourAgreement() {
        Registration supplement = labour.supplement();
        return signedOn == null || supplement == null || labour.isPartOfJob()
                ? Optional.empty()
                : Optional.of(new LabourAgreement(signedOn, supplement));
    }

    /** The last day to stop processing; null where nobody has taken the consent back. */
    @Nullable LocalDate stopBy() {
        return withdrawnOn == null ? null : withdrawnOn.plusDays(DAYS_TO_STOP);
    }

    boolean isToBeStopped() {
        return state == State.WITHDRAWN
                && stoppedOn == null
                && kind != ConsentKind.LABOUR_MENTORING;
    }

    long personId() {
        return personId;
    }

    ConsentKind kind() {
        return kind;
    }

    State state() {
        return state;
    }

    ConsentTerms terms() {
        return terms;
    }

    LabourTerms labour() {
        return labour;
    }

    @Nullable Long representativeId() {
        return representativeId;
    }

    LocalDate printedOn() {
        return printedOn;
    }

    @Nullable LocalDate signedOn() {
        return signedOn;
    }

    @Nullable LocalDate refusedOn() {
        return refusedOn;
    }

    @Nullable String paperPlace() {
        return paperPlace;
    }

    @Nullable LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    @Nullable Long withdrawnBy() {
        return withdrawnBy;
    }

    @Nullable String withdrawalGround() {
        return withdrawalGround;
    }

    @Nullable LocalDate stoppedOn() {
        return stoppedOn;
    }

    @Nullable LocalDate destroyedOn() {
        return destroyedOn;
    }

    @Nullable String actNumber() {
        return actNumber;
    }

    boolean isSignedBy(long person) {
        return signers.stream().anyMatch(signer -> signer.personId() == person);
    }

    List<ConsentSigner> signers() {
        return List.copyOf(signers);
    }
}
