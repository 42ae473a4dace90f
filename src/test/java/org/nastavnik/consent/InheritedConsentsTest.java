package org.nastavnik.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.LegalRepresentative;
import org.nastavnik.people.LegalRepresentatives;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.people.Someone;
import org.nastavnik.school.Inheritance;
import org.nastavnik.school.Schools;
import org.nastavnik.school.Succession;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.PersonName;
import org.nastavnik.shared.SchoolYear;

class InheritedConsentsTest {

    private static final long FORMER = ConsentFixtures.SCHOOL;
    private static final long SUCCESSOR = 2;
    private static final long INHERITED = 900;
    private static final long CHILD = ConsentFixtures.SUBJECT;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final long CURATOR = 77;
    private static final long STEPFATHER = 78;
    private static final String DEED = "передаточный акт № 1";

    private final List<Consent> all = new ArrayList<>();
    private final List<Long> laidOut = new ArrayList<>();
    private final List<String> audited = new ArrayList<>();
    private final InheritedConsents inherited = new InheritedConsents();

    InheritedConsentsTest() {
        inherited.consents = new Kept();
        inherited.draft = new LaidOut();
        inherited.persons = new People();
        inherited.schools = new Autumn();
        inherited.current = Someone.ofSchool(SUCCESSOR, CURATOR, Role.CURATOR);
        inherited.audit =
                new AuditLog() {
                    @Override
                    public void write(
                            @Nullable Long person,
                            @Nullable Long school,
                            String action,
                            @Nullable String subject) {
                        audited.add(person + " " + school + " " + action + " " + subject);
                    }
                };
    }

    @Test
    void whoHasNoValidConsentDoesNotGoOver() {
        Consent withdrawn = ConsentFixtures.signed(ConsentKind.PROCESSING);
        withdrawn.withdraw(DAY.minusDays(1), ConsentFixtures.MOTHER, "заявление");
        all.add(withdrawn);

        assertThat(inherited.brings(of(null)).get(CHILD))
                .containsExactly(Inheritance.Note.barring("consent.succession.missing"));
    }

    @Test
    void consentTakenBackAfterTheSchoolWasClosedBarsToo() {
        Consent withdrawn = ConsentFixtures.signed(ConsentKind.PROCESSING);
        withdrawn.withdraw(DAY, ConsentFixtures.MOTHER, "заявление");
        all.add(withdrawn);

        assertThat(inherited.brings(of(null)).get(CHILD)).allMatch(Inheritance.Note::bars);
    }

    @Test
    void consentHoldsOnByTheDeedWithItsSignersAndItsTerm() {
        Consent given = processing();
        all.add(given);

        inherited.take(of(DEED));

        Consent held = all.get(1);
        assertThat(held.schoolId()).isEqualTo(SUCCESSOR);
        assertThat(held.signedOn()).isEqualTo(given.signedOn());
        assertThat(held.terms().validTo()).isEqualTo(given.terms().validTo());
        assertThat(held.signers()).hasSize(2);
        assertThat(held.paperPlace()).isEqualTo(DEED);
        assertThat(held.covers(DAY)).isTrue();
        assertThat(laidOut).isEmpty();
    }

    @Test
    void bothConsentsStandInTheLogOfTheSuccessor() {
        Consent given = processing();
        all.add(given);

        inherited.take(of(DEED));

        assertThat(audited).containsExactly("77 2 CONSENT_INHERITED consent:800 consent:900");
    }

    @Test
    void withoutADeedThePaperIsLaidOutAnew() {
        all.add(processing());

        inherited.take(of(null));

        assertThat(all).hasSize(1);
        assertThat(laidOut).containsExactly(CHILD);
    }

    @Test
    void consentToPublicationStaysWithTheSchoolThatItNamed() {
        all.add(processing());
        all.add(ConsentFixtures.signed(ConsentKind.DISTRIBUTION));

        inherited.take(of(DEED));

        assertThat(all)
                .filteredOn(consent -> consent.schoolId() == SUCCESSOR)
                .extracting(Consent::kind)
                .containsExactly(ConsentKind.PROCESSING);
    }

    @Test
    void parentFollowsWhoHasSignedTheChildsConsent() {
        all.add(processing());

        assertThat(inherited.mayFollow(acting(ConsentFixtures.MOTHER), of(DEED))).isTrue();
        assertThat(inherited.mayFollow(acting(STEPFATHER), of(DEED))).isFalse();
    }

    @Test
    void parentWhoseOnlyConsentWasTakenBackStaysBehind() {
        Consent withdrawn = processing();
        withdrawn.withdraw(DAY.minusDays(1), ConsentFixtures.MOTHER, "заявление");
        all.add(withdrawn);

        assertThat(inherited.mayFollow(acting(ConsentFixtures.MOTHER), of(DEED))).isFalse();
    }

    @Test
    void consentToPublicationLetsNoParentFollow() {
        all.add(ConsentFixtures.signed(ConsentKind.DISTRIBUTION));

        assertThat(inherited.mayFollow(acting(ConsentFixtures.MOTHER), of(DEED))).isFalse();
    }

    private static LegalRepresentative acting(long parent) {
        return LegalRepresentatives.mother(FORMER, CHILD, parent);
    }

    private static Consent processing() {
        return Ids.give(ConsentFixtures.signed(ConsentKind.PROCESSING), 800);
    }

    private static Succession of(@Nullable String deed) {
        return new Succession(
                FORMER, SUCCESSOR, DAY.minusDays(1), SchoolYear.of(DAY), List.of(CHILD), deed);
    }

    private final class Kept extends Consents {

        @Override
        List<Consent> of(Collection<Long> personIds, long schoolId) {
            return all.stream()
                    .filter(c -> c.schoolId() == schoolId && personIds.contains(c.personId()))
                    .toList();
        }

        @Override
        public Set<Long> missing(Collection<Long> personIds, long schoolId, LocalDate day) {
            Set<Long> missing = new TreeSet<>(personIds);
            of(personIds, schoolId).stream()
                    .filter(c -> c.kind() == ConsentKind.PROCESSING && c.covers(day))
                    .forEach(c -> missing.remove(c.personId()));
            return missing;
        }

        @Override
        Consent add(Consent consent) {
            all.add(Ids.give(consent, INHERITED));
            return consent;
        }
    }

    private final class LaidOut extends DraftConsents {

        @Override
        Consent draft(Person person, long schoolId, Wish wish) {
            laidOut.add(person.id());
            return ConsentFixtures.printed(wish.kind());
        }
    }

    private static final class People extends Persons {

        @Override
        public List<Person> byIds(Collection<Long> ids, long schoolId) {
            return ids.stream().map(People::person).toList();
        }

        private static Person person(long id) {
            return Ids.giveChild(
                    new Person(new PersonName("Тестова", "Яна", null), Gender.F, LocalDate.EPOCH),
                    id);
        }
    }

    private static final class Autumn extends Schools {

        @Override
        public LocalDate today() {
            return DAY;
        }
    }
}
