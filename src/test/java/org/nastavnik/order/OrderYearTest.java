package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.order.OrderFixtures.YEAR;
import static org.nastavnik.order.OrderFixtures.registered;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.Registration;

/** A school year spans two years of numbers: they start anew on 1 January. */
class OrderYearTest {

    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 28);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 11);

    private final Order last = registered("150-од", DECEMBER);

    /** A book of orders such as the collection gives it: one series, one calendar year. */
    private final Orders orders =
            new Orders() {
                @Override
                List<Order> book(long schoolId, String series, int calendarYear) {
                    return calendarYear == 2026 ? List.of(last) : List.of();
                }
            };

    @Test
    void startsNumbersAnewInJanuary() {
        assertThat(OrderBook.next(orders.book(1, "од", 2026), "од")).isEqualTo("151-од");
        assertThat(OrderBook.next(orders.book(1, "од", 2027), "од")).isEqualTo("1-од");
    }

    @Test
    void givesTheSameNumberAgainInTheSecondHalfOfASchoolYear() {
        Optional<Order> holder = orders.withNumber(1, "од", new Registration("150-од", JANUARY));

        assertThat(holder).isEmpty();
        assertThat(orders.withNumber(1, "од", new Registration("150-ОД", DECEMBER))).contains(last);
    }

    @Test
    void keepsBothHalvesInOneSchoolYear() {
        Order second = registered("1-од", JANUARY);

        assertThat(List.of(last.year(), second.year())).containsOnly(YEAR);
    }

    @Test
    void asksAboutANumberOfTheNewYearDatedInTheOld() {
        Registration slip = new Registration("1-од", DECEMBER.plusDays(1));

        assertThat(OrderBook.outOfTurn(orders.book(1, "од", 2026), slip)).isPresent();
    }
}
