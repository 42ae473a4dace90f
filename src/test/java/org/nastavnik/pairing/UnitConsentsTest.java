package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.nastavnik.consent.ConsentKind;
import org.nastavnik.consent.Consents;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;

/** Edge cases: the mentee is a minor, the mentor is a minor, an order names one without consent. */
class UnitConsentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final Set<Long> without = new HashSet<>();
    private final Set<Long> staff = new HashSet<>();
    private final UnitConsents consents = new UnitConsents();

    UnitConsentsTest() {
        consents.forms = new MentoringForms();
        consents.schools =
                new Schools() {
                    @Override
                    public LocalDate today() {
                        return TODAY;
                    }
                };
        consents.consents =
                new Consents() {
                    @Override
                    public Set<Long> missing(
                            Collection<Long> persons,
                            long school,
                            ConsentKind kind,
                            LocalDate day) {
                        Set<Long> missing = new TreeSet<>(persons);
                        missing.retainAll(without);
                        return missing;
                    }

                    @Override
                    public boolean isStaff(long person, long school, LocalDate day) {
                        return staff.contains(person);
                    }
                };
    }

    @Test
    void menteeWhoIsAMinorEntersNoPairWithoutConsent() {
        without.add(UnitFixtures.MENTEE);

        assertThatThrownBy(() -> consents.requireToAgree(UnitFixtures.aProposedPair()))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("pairing.rule.noConsent");
    }

    @Test
    void mentorWhoIsAMinorEntersNoPairWithoutConsent() {
        without.add(UnitFixtures.MENTOR);

        assertThatThrownBy(() -> consents.requireToAgree(UnitFixtures.aProposedPair()))
                .hasMessage("pairing.rule.noConsent");
    }

    @Test
    void orderFixesNoPairOfAPupilWithoutConsent() {
        without.add(UnitFixtures.MENTEE);

        assertThatThrownBy(() -> consents.requireToFix(UnitFixtures.anAgreedPair()))
                .hasMessage("pairing.rule.noConsent");
    }

    @Test
    void workerWithoutLabourPapersIsChargedWithNoMentoringOfWorkers() {
        staff.addAll(Set.of(UnitFixtures.MENTOR, UnitFixtures.MENTEE));
        without.add(UnitFixtures.MENTOR);

        assertThatThrownBy(() -> consents.requireToFix(UnitFixtures.anAgreedPair()))
                .hasMessage("pairing.rule.noLabourPapers");
    }

    @Test
    void minorIsNeverALabourMentor() {
        without.add(UnitFixtures.MENTOR);

        assertThat(consents.lacksLabourPapers(UnitFixtures.anAgreedPair(), TODAY)).isFalse();
    }

    @Test
    void worksWhereEverybodyHasSigned() {
        staff.add(UnitFixtures.MENTOR);

        assertThatCode(() -> consents.requireToFix(UnitFixtures.anAgreedPair()))
                .doesNotThrowAnyException();
    }
}
