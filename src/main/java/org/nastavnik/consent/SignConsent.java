package org.nastavnik.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.LegalRepresentative;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Representatives;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;

/** A signed paper is entered: the age on the day of signing decides whose hands it must bear. */
@ApplicationScoped
class SignConsent {

    @Inject Consents consents;
    @Inject Persons persons;
    @Inject Representatives representatives;
    @Inject Schools schools;

    /**
     * @param representative who signed for a minor; null for him whom the paper named
     */
    void sign(
            Consent consent, LocalDate day, @Nullable Long representative, @Nullable String place) {
        if (day.isAfter(schools.today())) {
            throw new RuleBroken("site.problem.future");
        }
        Person person = persons.byId(consent.personId(), consent.schoolId());
        Signers needed = needed(consent, person, day);
        List<ConsentSigner> hands = new ArrayList<>();
        if (needed.representative()) {
            Long who = representative == null ? consent.representativeId() : representative;
            hands.add(hand(person, consent.schoolId(), who));
        }
        if (needed.subject()) {
            hands.add(new ConsentSigner(person.id(), null));
        }
        consent.sign(day, hands, place);
    }

    Signers needed(Consent consent, Person person, LocalDate day) {
        Signers needed =
                Signers.of(person, consent.schoolId(), day, consents.rules(consent.schoolId()));
        if (consent.kind().isForGrownUps() && needed != Signers.SUBJECT) {
            throw new RuleBroken("consent.rule.grownUpsOnly", person.name().surnameFirst());
        }
        return needed;
    }

    private ConsentSigner hand(Person ward, long schoolId, @Nullable Long who) {
        List<LegalRepresentative> known = representatives.of(ward.id(), schoolId);
        return known.stream()
                .filter(r -> who == null ? known.size() == 1 : r.personId() == who)
                .findFirst()
                .map(r -> new ConsentSigner(r.personId(), r.basis()))
                .orElseThrow(
                        () ->
                                new RuleBroken(
                                        "consent.rule.noRepresentative",
                                        ward.name().surnameFirst()));
    }
}
