package org.nastavnik.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.Registration;

/** What orders learn of the labour papers of a mentor. */
class LabourAgreementsTest {

    private static final LocalDate SUPPLEMENTED = LocalDate.of(2026, 9, 10);
    private static final LocalDate WITHDRAWN = LocalDate.of(2026, 11, 2);

    private final Consent consent = ConsentFixtures.signed(ConsentKind.LABOUR_MENTORING);
    private final Consents consents =
            new Consents() {
                @Override
                List<Consent> of(Collection<Long> personIds, long schoolId) {
                    return List.of(consent);
                }
            };

    private boolean isTakenBack(LocalDate day) {
        return consents.takenBack(
                        List.of(ConsentFixtures.SUBJECT),
                        ConsentFixtures.SCHOOL,
                        ConsentKind.LABOUR_MENTORING,
                        day)
                .contains(ConsentFixtures.SUBJECT);
    }

    private boolean isAgreed(LocalDate day) {
        return consents.labour(ConsentFixtures.SUBJECT, ConsentFixtures.SCHOOL, day).isPresent();
    }

    @Test
    void theyHoldFromTheSupplementUntilTheConsentIsTakenBack() {
        consent.labour().supplementIs(new Registration("14", SUPPLEMENTED));
        consent.withdraw(WITHDRAWN, ConsentFixtures.SUBJECT, "заявление");

        assertThat(isAgreed(SUPPLEMENTED.minusDays(1))).isFalse();
        assertThat(isAgreed(SUPPLEMENTED)).isTrue();
        assertThat(isAgreed(WITHDRAWN)).isFalse();
        assertThat(isTakenBack(WITHDRAWN.minusDays(1))).isFalse();
        assertThat(isTakenBack(WITHDRAWN)).isTrue();
    }

    @Test
    void whatWasNeverSignedTogetherIsNotTakenBack() {
        assertThat(isAgreed(SUPPLEMENTED)).isFalse();
        assertThat(isTakenBack(SUPPLEMENTED)).isFalse();
    }
}
