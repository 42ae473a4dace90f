package org.nastavnik.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.Registration;
import org.nastavnik.shared.RuleBroken;

class ConsentTest {

    @Test
    void printedPaperCoversNothing() {
        assertThat(ConsentFixtures.printed(ConsentKind.PROCESSING).covers(ConsentFixtures.SIGNED))
                .isFalse();
    }

    @Test
    void coversFromTheDayOfSigningToTheLastDay() {
        Consent consent = ConsentFixtures.signed(ConsentKind.PROCESSING);

        assertThat(consent.covers(ConsentFixtures.SIGNED.minusDays(1))).isFalse();
        assertThat(consent.covers(ConsentFixtures.SIGNED)).isTrue();
        assertThat(consent.covers(ConsentFixtures.LAST)).isTrue();
        assertThat(consent.covers(ConsentFixtures.LAST.plusDays(1))).isFalse();
    }

    @Test
    void expiredOneStillTellsOfTheDaysThatItCovered() {
        Consent consent = ConsentFixtures.signed(ConsentKind.PROCESSING);
        consent.expire();

        assertThat(consent.state()).isEqualTo(Consent.State.EXPIRED);
        assertThat(consent.covers(ConsentFixtures.LAST)).isTrue();
    }

    @Test
    void withdrawalEndsItThatDayAndLeavesThirtyDaysToStop() {
        Consent consent = ConsentFixtures.signed(ConsentKind.PROCESSING);
        LocalDate day = LocalDate.of(2026, 11, 9);

        consent.withdraw(day, ConsentFixtures.MOTHER, "заявление");

        assertThat(consent.covers(day.minusDays(1))).isTrue();
        assertThat(consent.covers(day)).isFalse();
        assertThat(consent.stopBy()).isEqualTo(LocalDate.of(2026, 12, 9));
        assertThat(consent.isToBeStopped()).isTrue();
    }

    @Test
    void dutyEndsWithTheDaysOfStoppingAndDestruction() {
        Consent consent = ConsentFixtures.signed(ConsentKind.PROCESSING);
        LocalDate day = LocalDate.of(2026, 11, 9);
        consent.withdraw(day, ConsentFixtures.MOTHER, "заявление");

        consent.stop(day.plusDays(1), day.plusDays(20), "4");

        assertThat(consent.isToBeStopped()).isFalse();
    }

    @Test
    void destructionIsNotBeforeTheEndOfProcessing() {
        Consent consent = ConsentFixtures.signed(ConsentKind.PROCESSING);
        LocalDate day = LocalDate.of(2026, 11, 9);
        consent.withdraw(day, ConsentFixtures.MOTHER, "заявление");

        assertThatThrownBy(() -> consent.stop(day.plusDays(3), day.plusDays(1), null))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("consent.rule.stopOrder");
    }

    @Test
    void isNotWithdrawnTwice() {
        Consent consent = ConsentFixtures.signed(ConsentKind.PROCESSING);
        consent.withdraw(ConsentFixtures.SIGNED, ConsentFixtures.MOTHER, "заявление");

        assertThatThrownBy(
                        () ->
                                consent.withdraw(
                                        ConsentFixtures.LAST, ConsentFixtures.SUBJECT, "ещё"))
                .hasMessage("consent.rule.notSigned");
    }

    @Test
    void refusedPaperMayStillBeSigned() {
        Consent consent = ConsentFixtures.printed(ConsentKind.DISTRIBUTION);
        consent.refuse(ConsentFixtures.SIGNED, null);

        consent.sign(ConsentFixtures.SIGNED.plusDays(1), ConsentFixtures.hands(), null);

        assertThat(consent.state()).isEqualTo(Consent.State.SIGNED);
        assertThat(consent.refusedOn()).isNull();
    }

    @Test
    void signedPaperIsNotPrintedOver() {
        Consent consent = ConsentFixtures.signed(ConsentKind.PROCESSING);

        assertThatThrownBy(
                        () ->
                                consent.print(
                                        ConsentFixtures.terms(null),
                                        LabourTerms.none(),
                                        null,
                                        ConsentFixtures.LAST))
                .hasMessage("consent.rule.signedAlready");
    }

    @Test
    void workersConsentAloneChargesNobodyUntilTheSupplementIsSigned() {
        Consent consent = ConsentFixtures.signed(ConsentKind.LABOUR_MENTORING);
        LocalDate day = LocalDate.of(2026, 9, 10);
        boolean before = consent.covers(day);

        consent.labour().supplementIs(new Registration("14", day));

        assertThat(before).isFalse();
        assertThat(consent.covers(day.minusDays(1))).isFalse();
        assertThat(consent.covers(day)).isTrue();
    }

    @Test
    void bothLabourPapersTogetherAreTheGroundOfAnOrder() {
        Consent consent = ConsentFixtures.signed(ConsentKind.LABOUR_MENTORING);
        Registration supplement = new Registration("14", LocalDate.of(2026, 9, 10));
        Optional<LabourAgreement> before = consent.labourAgreement();

        consent.labour().supplementIs(supplement);

        assertThat(before).isEmpty();
        assertThat(consent.labourAgreement())
                .contains(new LabourAgreement(ConsentFixtures.SIGNED, supplement));
    }

    @Test
    void whereMentoringIsPartOfTheJobNoSupplementIsNeeded() {
        Consent consent = ConsentFixtures.printed(ConsentKind.LABOUR_MENTORING);
        Registration contract = new Registration("27", LocalDate.of(2019, 8, 26));

        consent.print(
                ConsentFixtures.terms(null),
                LabourTerms.ofJob(contract, "молодым педагогам", null),
                null,
                ConsentFixtures.PRINTED);
        consent.sign(ConsentFixtures.SIGNED, List.of(), null);

        assertThat(consent.covers(ConsentFixtures.SIGNED)).isTrue();
        assertThat(consent.labourAgreement()).isEmpty();
    }
}
