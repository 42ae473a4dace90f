package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.consent.Consents;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.site.Problems;

/** What is said before an order is signed. */
class OrderChecksTest {

    private final OrderOffice office = new OrderOffice();

    private Order measures(String... more) {
        String[] usual = {
            "measures.content", "Встречи", "measures.audience", "все",
            "measures.term", "год", "measures.responsible", "наставник",
            "informUntil", "2026-10-15"
        };
        String[] all = java.util.Arrays.copyOf(usual, usual.length + more.length);
        System.arraycopy(more, 0, all, usual.length, more.length);
        return Objects.requireNonNull(office.draft(OrderType.ACCESSIBILITY, new Problems(), all));
    }

    private List<String> findings(Order order) {
        return office.check().findings(order).of(Problems.FORM).stream()
                .map(Problems.Problem::key)
                .toList();
    }

    @Test
    void hasNothingAgainstTheOwnSchool() {
        office.saying("В соответствии с Положением МБОУ «СОШ № 900» и решением школы № 900");

        assertThat(findings(measures())).isEmpty();
    }

    @Test
    void findsAForeignSchoolsNameThatATemplateLeft() {
        office.saying("В соответствии с Положением о наставничестве МАОУ «Учебная гимназия»");

        assertThat(findings(measures())).containsExactly("order.check.foreignSchool");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"в школе № 41", "МБОУ СОШ №\u00a041", "Гимназии № 2", "МАОУ «СОШ № 90»"})
    void findsAForeignSchoolsNumberThatATemplateLeft(String words) {
        office.saying(words);

        assertThat(findings(measures())).containsExactly("order.check.foreignNumber");
    }

    @ParameterizedTest
    @ValueSource(strings = {"приказа школы от 05.10.2026 № 82-од", "кабинет № 41", "протокол № 3"})
    void takesOtherNumbersForNoSchool(String words) {
        office.saying(words);

        assertThat(findings(measures())).isEmpty();
    }

    @Test
    void findsAStaleYearInWhateverWasTyped() {
        Order order =
                measures(
                        "measures.content", "Встречи 2024/2025 учебного года",
                        "measures.audience", "все",
                        "measures.term", "год",
                        "measures.responsible", "наставник");

        assertThat(findings(order)).containsExactly("order.check.staleYear");
    }

    @Test
    void findsBlanksThatWereLeft() {
        office.saying("На основании приказа от ________ № ____");

        assertThat(findings(measures())).containsExactly("order.check.leftover");
    }

    @Test
    void findsThatWhoSignsDoesNotWorkThere() {
        Order order = measures("signatory", String.valueOf(OrderOffice.PARTNER));

        assertThat(findings(order)).containsExactly("order.check.signatoryLeft");
    }

    @Test
    void whoActsForTheDirectorSignsAsActing() throws Exception {
        Order order = measures("signatory", String.valueOf(OrderOffice.CURATOR));

        assertThat(findings(order)).isEmpty();
        assertThat(office.text(order)).contains("И.о. директора\tО.В. Тестова");
    }

    @Test
    void orderDatedEarlierThanTheConsentsIsAskedAboutAndNotForbidden() {
        var unit = office.with(UnitFixtures.unitOf(OrderOffice.TEACHER, OrderOffice.PUPIL));
        Order order = OrderFixtures.draft(OrderType.PLANS_APPROVAL, "");
        order.fill(new OrderEntries(List.of(OrderEntry.unit("units", 0, unit.id()))));
        Problems asked = new Problems();

        office.backdating(new SignedOn(OrderOffice.DAY))
                .warn(order, OrderOffice.DAY.minusDays(1), asked);
        Problems fine = new Problems();
        office.backdating(new SignedOn(OrderOffice.DAY)).warn(order, OrderOffice.DAY, fine);

        assertThat(asked.of("confirmed"))
                .extracting(Problems.Problem::key)
                .containsExactly("order.problem.beforeConsent");
        assertThat(asked.all()).containsOnlyKeys("confirmed");
        assertThat(fine.isEmpty()).isTrue();
    }

    /** Everybody consented on that day. */
    private static final class SignedOn extends Consents {

        private final LocalDate signed;

        SignedOn(LocalDate signed) {
            this.signed = signed;
        }

        @Override
        public Set<Long> missing(Collection<Long> personIds, long schoolId, LocalDate day) {
            return day.isBefore(signed) ? new TreeSet<>(personIds) : Set.of();
        }
    }
}
