package org.nastavnik.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.school.Schools;

class ConsentBookTest {

    private final ConsentBook book = bookOn(LocalDate.of(2026, 11, 26));

    @ParameterizedTest(name = "born {0}: {1}, {2}")
    @CsvSource({
        "2012-10-01, true, 14 since the signature",
        "2012-12-20, true, 14 within a month",
        "2013-01-20, false, 14 later",
        "2008-10-01, true, 18 since the signature",
        "2011-03-14, false, neither in this year"
    })
    void proposesANewConsentAtTheFourteenthAndEighteenthBirthday(
            LocalDate born, boolean renewed, String why) {
        Consent consent = ConsentFixtures.signed(ConsentKind.PROCESSING);

        assertThat(book.isToBeRenewed(consent, SignersTest.pupil(born))).as(why).isEqualTo(renewed);
    }

    @Test
    void paperSignedAfterTheBirthdayNeedsNoOther() {
        Consent consent = ConsentFixtures.printed(ConsentKind.PROCESSING);
        consent.sign(LocalDate.of(2026, 10, 2), ConsentFixtures.hands(), null);

        assertThat(book.isToBeRenewed(consent, SignersTest.pupil(LocalDate.of(2012, 10, 1))))
                .isFalse();
    }

    @Test
    void tellsThirtyDaysAhead() {
        Consent consent = ConsentFixtures.signed(ConsentKind.PROCESSING);

        assertThat(bookOn(ConsentFixtures.LAST.minusDays(31)).isExpiring(consent)).isFalse();
        assertThat(bookOn(ConsentFixtures.LAST.minusDays(30)).isExpiring(consent)).isTrue();
        assertThat(bookOn(ConsentFixtures.LAST).isExpiring(consent)).isTrue();
        assertThat(bookOn(ConsentFixtures.LAST.plusDays(1)).isExpiring(consent)).isFalse();
    }

    private static ConsentBook bookOn(LocalDate day) {

        ConsentBook book = new ConsentBook();
        book.schools =
                new Schools() {
                    @Override
                    public LocalDate today() {
                        return day;
                    }
                };
        return book;
    }
}
