package org.nastavnik.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Registration;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;

/** The papers of mentoring as work; whom the mentor helps, an order will name. */
@ApplicationScoped
class LabourPapers {

    @Inject Persons persons;
    @Inject SchoolPapers papers;
    @Inject Schools schools;

    Record consent(Consent consent) {
        LabourTerms work = work(consent);
        LocalDate today = schools.today();
        return new LabourMentoringConsent(
                schools.requisitesToday(consent.schoolId()).shortName(),
                papers.director(consent.schoolId(), today),
                papers.participant(worker(consent), consent.schoolId(), today),
                List.of(),
                work.content(),
                known(work.workFrom()),
                known(work.workTo()),
                Objects.requireNonNull(work.workForm()),
                Objects.requireNonNull(work.payment()));
    }

    /** The supplement, or the note that none is needed. */
    Record supplement(Consent consent) {
        Registration contract = consent.labour().contract();
        if (contract == null) {
            throw new RuleBroken("consent.rule.noContract");
        }
        return consent.labour().isPartOfJob()
                ? note(consent, contract)
                : supplement(consent, contract);
    }

    private LabourContractSupplement supplement(Consent consent, Registration contract) {
        LabourTerms work = work(consent);
        LocalDate signed = consent.signedOn();
        if (signed == null) {
            throw new RuleBroken("consent.rule.consentFirst");
        }
        Registration supplement = work.supplement();
        LocalDate day = supplement == null ? schools.today() : supplement.date();
        return new LabourContractSupplement(
                papers.institution(consent.schoolId(), day),
                schools.byId(consent.schoolId()).city(),
                supplement,
                contract,
                papers.director(consent.schoolId(), day),
                null,
                papers.participant(worker(consent), consent.schoolId(), day),
                signed,
                List.of(),
                work.content(),
                known(work.workFrom()),
                known(work.workTo()),
                Objects.requireNonNull(work.workForm()),
                Objects.requireNonNull(work.payment()));
    }

    private LabourMentoringNote note(Consent consent, Registration contract) {
        LocalDate today = schools.today();
        return new LabourMentoringNote(
                papers.letterhead(consent.schoolId(), today),
                schools.byId(consent.schoolId()).city(),
                today,
                papers.participant(worker(consent), consent.schoolId(), today),
                Objects.requireNonNull(consent.labour().jobMentees()),
                contract,
                consent.labour().jobClause(),
                papers.director(consent.schoolId(), today));
    }

    private static LabourTerms work(Consent consent) {
        if (consent.labour().isPartOfJob()) {
            throw new RuleBroken("consent.rule.partOfJob");
        }
        return consent.labour();
    }

    private static LocalDate known(@Nullable LocalDate day) {
        return Objects.requireNonNull(day);
    }

    private Person worker(Consent consent) {
        return persons.byId(consent.personId(), consent.schoolId());
    }
}
