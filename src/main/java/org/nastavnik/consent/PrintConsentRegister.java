package org.nastavnik.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Namesakes;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.grammar.Post;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.RepresentationBasis;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/** Gathers the book of consents (D46): all papers of the running year, by the alphabet. */
@ApplicationScoped
class PrintConsentRegister {

    @Inject Consents consents;
    @Inject Persons persons;
    @Inject SchoolPapers papers;
    @Inject Schools schools;

    ConsentRegister of(long schoolId, Person keeper) {
        LocalDate today = schools.today();
        SchoolYear year = SchoolYear.of(today);
        List<Consent> all = consents.of(schoolId).stream().filter(c -> isOf(c, year)).toList();
        KnownPersons known = persons.known(all.stream().map(Consent::personId).toList());
        return Namesakes.toldApart(
                new ConsentRegister(
                        schools.requisitesToday(schoolId).shortName(),
                        year.slashed(),
                        all.stream()
                                .sorted(
                                        Comparator.comparing(
                                                c -> known.get(c.personId()).searchName()))
                                .map(
                                        consent ->
                                                entry(
                                                        consent,
                                                        known.get(consent.personId()),
                                                        today))
                                .toList(),
                        papers.signatory(keeper, schoolId, today)),
                schoolId);
    }

    /** Printed in the year, or of an earlier one and still good in it. */
    private static boolean isOf(Consent consent, SchoolYear year) {
        LocalDate first = year.firstDay();
        LocalDate last = consent.terms().validTo();
        LocalDate withdrawn = consent.withdrawnOn();
        return !consent.printedOn().isBefore(first)
                || consent.signedOn() != null
                        && (last == null || !last.isBefore(first))
                        && (withdrawn == null || !withdrawn.isBefore(first));
    }

    private ConsentRegister.Entry entry(Consent consent, Person subject, LocalDate day) {
        return new ConsentRegister.Entry(
                subject.declinable(day),
                ConsentWords.text("kind." + consent.kind()),
                consent.terms().purpose(),
                consent.signers().stream()
                        .filter(signer -> signer.basis() != null)
                        .findFirst()
                        .map(signer -> signer(signer, day))
                        .orElse(null),
                consent.signedOn(),
                consent.state() == Consent.State.REFUSED,
                consent.terms().validTo(),
                Objects.requireNonNullElse(consent.paperPlace(), ""),
                withdrawal(consent));
    }

    private ConsentRegister.Signer signer(ConsentSigner signer, LocalDate day) {
        RepresentationBasis basis = Objects.requireNonNull(signer.basis());
        return new ConsentRegister.Signer(
                persons.known(signer.personId()).declinable(day),
                Post.of(ConsentWords.text("basis." + basis)));
    }

    private static ConsentRegister.@Nullable Withdrawal withdrawal(Consent consent) {
        LocalDate day = consent.withdrawnOn();
        return day == null
                ? null
                : new ConsentRegister.Withdrawal(
                        day, Objects.requireNonNullElse(consent.withdrawalGround(), ""));
    }
}
