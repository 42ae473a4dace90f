package org.nastavnik.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.LegalRepresentative;
import org.nastavnik.people.Person;
import org.nastavnik.people.Representatives;
import org.nastavnik.school.Municipality;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;

/** Lays out the papers to be signed: one for each person, with the words of its purpose. */
@ApplicationScoped
class DraftConsents {

    @Inject Consents consents;
    @Inject Representatives representatives;
    @Inject Schools schools;

    /**
     * @param validTo null until the purpose is reached
     * @param resources where it will be published; for what is published only
     */
    record Wish(
            ConsentKind kind,
            @Nullable String purpose,
            @Nullable LocalDate validTo,
            List<String> resources) {}

    /** Throws where no such paper can be laid out for the person. */
    void check(Person person, long schoolId, Wish wish) {
        if (wish.kind().isForGrownUps() && person.isRepresentedIn(schoolId, schools.today())) {
            throw new RuleBroken("consent.rule.grownUpsOnly", person.name().surnameFirst());
        }
        terms(person, schoolId, wish, consents.rules(schoolId));
    }

    /** One who has such a paper lying around keeps that one, with the new words. */
    Consent draft(Person person, long schoolId, Wish wish) {
        check(person, schoolId, wish);
        LocalDate today = schools.today();
        ConsentRules rules = consents.rules(schoolId);
        ConsentTerms terms = terms(person, schoolId, wish, rules);
        Consent consent =
                consents.of(List.of(person.id()), schoolId).stream()
                        .filter(c -> c.kind() == wish.kind())
                        .filter(c -> c.state() == Consent.State.PRINTED)
                        .findFirst()
                        .orElseGet(() -> fresh(person, schoolId, wish.kind(), terms));
        Signers signers = Signers.of(person, schoolId, today, rules);
        consent.print(
                terms, labour(consent, schoolId, rules), hand(person, signers, schoolId), today);
        return consent;
    }

    private Consent fresh(Person person, long schoolId, ConsentKind kind, ConsentTerms terms) {
        return consents.add(new Consent(schoolId, person.id(), kind, terms, schools.today()));
    }

    private @Nullable Long hand(Person person, Signers signers, long schoolId) {
        return signers.representative()
                ? representatives.of(person.id(), schoolId).stream()
                        .findFirst()
                        .map(LegalRepresentative::personId)
                        .orElse(null)
                : null;
    }

    private ConsentTerms terms(Person person, long schoolId, Wish wish, ConsentRules rules) {
        String who = person.isPupilOf(schoolId, schools.today()) ? "LEARNER" : "GROWN_UP";
        String kind = wish.kind().name();
        ConsentTerms terms =
                new ConsentTerms(
                        Objects.requireNonNullElseGet(
                                wish.purpose(), () -> purpose(kind, who, schoolId)),
                        ConsentWords.list("data." + kind + "." + who),
                        ConsentWords.text("actions." + kind),
                        wish.validTo());
        if (wish.kind().isPublic()) {
            terms.publishedAt(wish.resources());
        } else if (wish.kind() == ConsentKind.TRANSFER_TO_CENTRE
                || wish.kind() == ConsentKind.PROCESSING && rules.namesProcessor()) {
            entrust(terms, rules);
        }
        return terms;
    }

    private String purpose(String kind, String who, long schoolId) {
        return ConsentWords.text(
                "purpose." + kind + "." + who,
                schools.requisitesToday(schoolId).shortName(),
                SchoolYear.of(schools.today()).slashed());
    }

    /** The law wants name and address of whoever processes besides the school. */
    private void entrust(ConsentTerms terms, ConsentRules rules) {
        String name = rules.processorName();
        String address = rules.processorAddress();
        if (address == null) {
            throw new RuleBroken("consent.rule.noProcessor");
        }
        terms.handedTo(
                name == null ? schools.municipality().map(Municipality::centre).orElse("") : name,
                address);
    }

    private LabourTerms labour(Consent consent, long schoolId, ConsentRules rules) {
        if (consent.kind() != ConsentKind.LABOUR_MENTORING) {
            return LabourTerms.none();
        }
        if (!consent.labour().content().isEmpty() || consent.labour().isPartOfJob()) {
            return consent.labour();
        }
        SchoolYear year = SchoolYear.of(schools.today());
        return LabourTerms.of(
                new LabourTerms.Work(
                        ConsentWords.list("labour.content"),
                        schools.today(),
                        LocalDate.of(year.startYear() + 1, 5, 31),
                        ConsentWords.text("labour.form"),
                        Objects.requireNonNullElseGet(
                                rules.payment(),
                                () ->
                                        ConsentWords.text(
                                                "labour.payment",
                                                schools.requisitesToday(schoolId).shortName()))),
                null);
    }
}
