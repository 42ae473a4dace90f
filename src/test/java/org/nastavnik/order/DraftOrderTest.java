package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.Registration;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.site.Problems;

class DraftOrderTest {

    private final OrderOffice office = new OrderOffice();
    private final MentoringUnit agreed =
            office.with(UnitFixtures.anAgreedUnitOf(OrderOffice.TEACHER, OrderOffice.PUPIL));
    private final Problems problems = new Problems();

    private @Nullable Order draft(String plansUntil) {
        return office.draft(
                OrderType.PAIRING,
                problems,
                "units",
                String.valueOf(agreed.id()),
                "from",
                "2026-10-01",
                "to",
                "2027-05-31",
                "plansUntil",
                plansUntil);
    }

    @Test
    void agreedPairsAreOfferedUntilADraftIsAboutThem() {
        List<OrderOffers.Offer> before = office.offers();
        draft("2026-10-15");

        assertThat(before).containsExactly(new OrderOffers.Offer(OrderType.PAIRING, 1));
        assertThat(office.offers()).isEmpty();
    }

    @Test
    void sameFormSentTwiceMakesOneDraft() {
        Order first = draft("2026-10-15");
        Order second = draft("2026-10-15");

        assertThat(first).isNotNull().isSameAs(second);
    }

    @Test
    void secondCuratorIsToldOfTheFirstOnesDraft() {
        draft("2026-10-15");

        Order second = draft("2026-10-20");

        assertThat(second).isNull();
        assertThat(problems.of(Problems.FORM))
                .extracting(Problems.Problem::key)
                .containsExactly("order.problem.alreadyDrafted");
    }

    @Test
    void unitsThatTheFormerYearLeftOpenAreCompletedInSeptember() {
        MentoringUnit pair =
                office.with(UnitFixtures.unitOf(OrderOffice.TEACHER, OrderOffice.PUPIL));
        office.on(LocalDate.of(2027, 9, 6));

        Order order = completion(pair, "2026");

        assertThat(order).isNotNull();
        assertThat(order.year()).isEqualTo(pair.year());
        assertThat(completion(pair, "")).as("is of no unit of the year that runs").isNull();
    }

    @Test
    void ordersAreOfTheYearAroundTodayOnly() {
        OrderForm form = new OrderForm();
        LocalDate august = LocalDate.of(2026, 8, 28);

        form.year = "2026";
        assertThat(form.schoolYear(august).startYear()).as("the next").isEqualTo(2026);
        form.year = "1999";
        assertThat(form.schoolYear(august).startYear()).isEqualTo(2025);
        form.year = "";
        assertThat(form.schoolYear(august).startYear()).isEqualTo(2025);
    }

    private @Nullable Order completion(MentoringUnit pair, String year) {
        return office.draft(
                OrderType.COMPLETION,
                problems,
                "schoolYear",
                year,
                "units",
                String.valueOf(pair.id()),
                "lastDay",
                "2027-05-31",
                "reportUntil",
                "2027-09-10");
    }

    @Test
    void registeredOrderClaimsNothingMore() {
        Order first = Objects.requireNonNull(draft("2026-10-15"));
        first.sendToSignature();
        first.register(new Registration("1", OrderOffice.DAY), OrderOffice.DAY, List.of());

        assertThat(first.claims()).isEmpty();
        assertThat(draft("2026-10-20")).isNotNull().isNotSameAs(first);
    }
}
