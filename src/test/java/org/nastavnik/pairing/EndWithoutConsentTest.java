package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.consent.ConsentKind;
import org.nastavnik.consent.ConsentWithdrawn;
import org.nastavnik.consent.Consents;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/** Edge case: parents disagree, one withdraws; the membership ends CONSENT_WITHDRAWN. */
class EndWithoutConsentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @Test
    void membershipEndsOnTheDayOfTheWithdrawal() {
        MentoringUnit unit = UnitFixtures.aPair();

        hearing(unit, false).hear(withdrawn(ConsentKind.PROCESSING));

        Membership left =
                unit.memberships().stream()
                        .filter(m -> m.personId() == UnitFixtures.MENTEE)
                        .findFirst()
                        .orElseThrow();
        assertThat(left.isOpen()).isFalse();
        assertThat(left.endReason()).isEqualTo(EndReason.CONSENT_WITHDRAWN);
        assertThat(left.period().to()).isEqualTo(DAY);
    }

    @Test
    void unitOfTheNewYearEndsTooWhereItWasWithdrawnInTheOldOne() {
        MentoringUnit unit = UnitFixtures.aPair();

        hearing(unit, false)
                .hear(
                        new ConsentWithdrawn(
                                UnitFixtures.SCHOOL,
                                UnitFixtures.MENTEE,
                                ConsentKind.PROCESSING,
                                LocalDate.of(2026, 8, 30)));

        assertThat(unit.mentees()).isEmpty();
    }

    @Test
    void whoIsStillCoveredStays() {
        MentoringUnit unit = UnitFixtures.aPair();

        hearing(unit, true).hear(withdrawn(ConsentKind.PROCESSING));

        assertThat(unit.mentees()).containsExactly(UnitFixtures.MENTEE);
    }

    @Test
    void consentToPublishIsNoMatterOfThePair() {
        MentoringUnit unit = UnitFixtures.aPair();

        hearing(unit, false).hear(withdrawn(ConsentKind.DISTRIBUTION));

        assertThat(unit.mentees()).containsExactly(UnitFixtures.MENTEE);
    }

    private static ConsentWithdrawn withdrawn(ConsentKind kind) {
        return new ConsentWithdrawn(UnitFixtures.SCHOOL, UnitFixtures.MENTEE, kind, DAY);
    }

    private static EndWithoutConsent hearing(MentoringUnit unit, boolean covered) {
        EndWithoutConsent end = new EndWithoutConsent();
        end.units =
                new Units() {
                    @Override
                    public List<MentoringUnit> ofPerson(long person, long school, SchoolYear year) {
                        return unit.year().equals(year) ? List.of(unit) : List.of();
                    }
                };
        end.schools =
                new Schools() {
                    @Override
                    public LocalDate today() {
                        return DAY;
                    }
                };
        end.consents =
                new Consents() {
                    @Override
                    public boolean covered(
                            long person, long school, ConsentKind kind, LocalDate day) {
                        return covered;
                    }
                };
        return end;
    }
}
