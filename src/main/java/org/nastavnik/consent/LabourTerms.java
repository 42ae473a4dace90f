package org.nastavnik.consent;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Registration;

/**
 * Mentoring as work: what, in which form, for which pay; or the note that it belongs to the job
 * itself, so that no consent and no supplement are drawn up.
 */
@Embeddable
public class LabourTerms {

    private @Nullable String content;
    private @Nullable LocalDate workFrom;
    private @Nullable LocalDate workTo;
    private @Nullable String workForm;
    private @Nullable String payment;
    private @Nullable String contractNumber;
    private @Nullable LocalDate contractDate;
    private @Nullable String supplementNumber;
    private @Nullable LocalDate supplementDate;
    private boolean partOfJob;
    private @Nullable String jobClause;
    private @Nullable String jobMentees;

    protected LabourTerms() {}

    /** The work as the supplement will describe it. */
    record Work(List<String> content, LocalDate from, LocalDate to, String form, String payment) {}

    static LabourTerms none() {
        return new LabourTerms();
    }

    static LabourTerms of(Work work, @Nullable Registration contract) {
        LabourTerms terms = new LabourTerms();
        terms.content = Lines.kept(work.content());
        terms.workFrom = work.from();
        terms.workTo = work.to();
        terms.workForm = work.form();
        terms.payment = work.payment();
        terms.contractIs(contract);
        return terms;
    }

    /**
     * @param mentees whom the job helps, in the dative
     * @param clause of the job description, in the instrumental; null where the contract alone says
     */
    static LabourTerms ofJob(Registration contract, String mentees, @Nullable String clause) {
        LabourTerms terms = new LabourTerms();
        terms.partOfJob = true;
        terms.contractIs(contract);
        terms.jobMentees = mentees;
        terms.jobClause = clause;
        return terms;
    }

    final void contractIs(@Nullable Registration contract) {
        contractNumber = contract == null ? null : contract.number();
        contractDate = contract == null ? null : contract.date();
    }

    void supplementIs(Registration supplement) {
        supplementNumber = supplement.number();
        supplementDate = supplement.date();
    }

    List<String> content() {
        return Lines.of(content);
    }

    @Nullable LocalDate workFrom() {
        return workFrom;
    }

    @Nullable LocalDate workTo() {
        return workTo;
    }

    @Nullable String workForm() {
        return workForm;
    }

    @Nullable String payment() {
        return payment;
    }

    @Nullable Registration contract() {
        return contractNumber == null || contractDate == null
                ? null
                : new Registration(contractNumber, contractDate);
    }

    @Nullable Registration supplement() {
        return supplementNumber == null || supplementDate == null
                ? null
                : new Registration(supplementNumber, supplementDate);
    }

    boolean isPartOfJob() {
        return partOfJob;
    }

    @Nullable String jobClause() {
        return jobClause;
    }

    @Nullable String jobMentees() {
        return jobMentees;
    }

    /** Consent alone lets nobody work: the supplement names the pay. */
    boolean isAgreedOn(LocalDate day) {
        return partOfJob || supplementDate != null && !supplementDate.isAfter(day);
    }
}
