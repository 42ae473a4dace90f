package org.nastavnik.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.Registration;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.people.LegalRepresentative;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Representatives;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;

/** What each paper about a consent prints, of today's facts. */
@ApplicationScoped
class ConsentPapers {

    @Inject Consents consents;
    @Inject Persons persons;
    @Inject Representatives representatives;
    @Inject Actors actors;
    @Inject SchoolPapers papers;
    @Inject Schools schools;

    /** The paper that the person signs. */
    DocumentKind kind(Consent consent) {
        return switch (consent.kind()) {
            case PROCESSING ->
                    signers(consent).representative() ? DocumentKind.D11 : DocumentKind.D10;
            case TRANSFER_TO_CENTRE -> DocumentKind.D10;
            case DISTRIBUTION, IMAGE -> DocumentKind.D12;
            case LABOUR_MENTORING ->
                    consent.labour().isPartOfJob() ? DocumentKind.D15 : DocumentKind.D14;
        };
    }

    private Signers signers(Consent consent) {
        return Signers.of(
                subject(consent),
                consent.schoolId(),
                schools.today(),
                consents.rules(consent.schoolId()));
    }

    private Person subject(Consent consent) {
        return persons.byId(consent.personId(), consent.schoolId());
    }

    Record grownUp(Consent consent) {
        ConsentTerms terms = consent.terms();
        LocalDate today = schools.today();
        Processor processor = processor(terms);
        if (consent.kind() == ConsentKind.TRANSFER_TO_CENTRE) {
            return new CentreTransferConsent(
                    papers.institution(consent.schoolId(), today),
                    papers.participant(subject(consent), consent.schoolId(), today),
                    Objects.requireNonNull(processor),
                    terms.purpose(),
                    terms.data(),
                    terms.validTo());
        }
        return new ProcessingConsent(
                papers.institution(consent.schoolId(), today),
                subject(consent).declinable(today),
                terms.purpose(),
                terms.data(),
                processor,
                terms.validTo());
    }

    Record minor(Consent consent) {
        ConsentTerms terms = consent.terms();
        Minor minor = minorOf(consent);
        Representative hand = representative(consent);
        List<String> own = ConsentWords.list("data.representative");
        var school = papers.institution(consent.schoolId(), schools.today());
        return signers(consent) == Signers.REPRESENTATIVE
                ? new ChildConsent(
                        school,
                        minor,
                        hand,
                        terms.purpose(),
                        terms.data(),
                        own,
                        processor(terms),
                        terms.validTo())
                : new TeenConsent(
                        school,
                        minor,
                        hand,
                        terms.purpose(),
                        terms.data(),
                        own,
                        processor(terms),
                        terms.validTo());
    }

    Record distribution(Consent consent) {
        ConsentTerms terms = consent.terms();
        var school = papers.institution(consent.schoolId(), schools.today());
        List<DistributionConsent.Category> categories = categories(consent);
        return switch (signers(consent)) {
            case REPRESENTATIVE ->
                    new MinorDistributionConsent(
                            school,
                            minorOf(consent),
                            representative(consent),
                            null,
                            terms.resources(),
                            terms.purpose(),
                            categories,
                            terms.validTo());
            case BOTH ->
                    new TeenDistributionConsent(
                            school,
                            minorOf(consent),
                            representative(consent),
                            terms.resources(),
                            terms.purpose(),
                            categories,
                            terms.validTo());
            case SUBJECT ->
                    new DistributionConsent(
                            school,
                            subject(consent).declinable(schools.today()),
                            null,
                            terms.resources(),
                            terms.purpose(),
                            categories,
                            terms.validTo());
        };
    }

    private static List<DistributionConsent.Category> categories(Consent consent) {
        String key = consent.kind() == ConsentKind.IMAGE ? "category.other" : "category.common";
        return List.of(
                new DistributionConsent.Category(
                        ConsentWords.text(key),
                        consent.terms().data().stream()
                                .map(
                                        data ->
                                                new DistributionConsent.Item(
                                                        data, consent.terms().restrictions()))
                                .toList()));
    }

    private Minor minorOf(Consent consent) {
        Person person = subject(consent);
        LocalDate born = person.birthDate();
        if (born == null) {
            throw new RuleBroken("consent.rule.noBirthDate", person.name().surnameFirst());
        }
        return new Minor(person.declinable(schools.today()), born);
    }

    private Representative representative(Consent consent) {
        return named(consent)
                .map(known -> actors.named(known, schools.today()))
                .orElseThrow(
                        () ->
                                new RuleBroken(
                                        "consent.rule.noRepresentative",
                                        subject(consent).name().surnameFirst()));
    }

    /** Whom the paper names, else the first who acts. */
    private Optional<LegalRepresentative> named(Consent consent) {
        List<LegalRepresentative> acting =
                representatives.of(consent.personId(), consent.schoolId());
        Long chosen = consent.representativeId();
        return acting.stream()
                .filter(r -> chosen == null || r.personId() == chosen)
                .findFirst()
                .or(() -> acting.stream().findFirst());
    }

    private static @Nullable Processor processor(ConsentTerms terms) {
        String name = terms.processorName();
        String address = terms.processorAddress();
        return name == null || address == null
                ? null
                : new Processor(InstitutionName.of(name), address);
    }

    /** The application of whoever takes it back; once all is stopped, the school's answer. */
    Record withdrawal(Consent consent) {
        return consent.stoppedOn() == null ? application(consent) : answer(consent);
    }

    private ConsentWithdrawal application(Consent consent) {
        LocalDate today = schools.today();
        var school = papers.letterhead(consent.schoolId(), today);
        LocalDate given = consent.signedOn();
        if (given == null) {
            throw new RuleBroken("consent.rule.notSigned");
        }
        return new ConsentWithdrawal(
                new ConsentWithdrawal.School(school.fullName(), school.shortName()),
                papers.director(consent.schoolId(), today),
                applicant(consent).declinable(today),
                ward(consent),
                given,
                consent.terms().purpose(),
                consent.kind().isPublic()
                        ? new ConsentWithdrawal.Publication(
                                consent.terms().data(), consent.terms().resources())
                        : null);
    }

    private ProcessingEndNotice answer(Consent consent) {
        LocalDate stopped = Objects.requireNonNull(consent.stoppedOn());
        LocalDate destroyed = Objects.requireNonNull(consent.destroyedOn());
        String act = consent.actNumber();
        return new ProcessingEndNotice(
                papers.letterhead(consent.schoolId(), destroyed),
                null,
                applicant(consent).declinable(destroyed),
                ward(consent),
                Objects.requireNonNull(consent.withdrawnOn()),
                stopped,
                destroyed,
                act == null ? null : new Registration(act, destroyed),
                consent.terms().purpose(),
                processor(consent.terms()),
                null,
                papers.director(consent.schoolId(), destroyed));
    }

    /** Who took it back; before that, who signed first: a minor's representative. */
    private Person applicant(Consent consent) {
        Long by = consent.withdrawnBy();
        if (by != null) {
            return persons.known(by);
        }
        return consent.signers().stream()
                .findFirst()
                .map(signer -> persons.known(signer.personId()))
                .orElseGet(() -> subject(consent));
    }

    private @Nullable Minor ward(Consent consent) {
        return applicant(consent).id() == consent.personId() ? null : minorOf(consent);
    }
}
