package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.order.OrderFixtures.TODAY;
import static org.nastavnik.order.OrderFixtures.ready;
import static org.nastavnik.order.OrderFixtures.registered;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.Registration;

class OrderBookTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 14);

    private final List<Order> book =
            List.of(registered("9-од", SEPTEMBER), registered("12-од", TODAY), ready());

    @Test
    void proposesTheNumberAfterTheGreatest() {
        assertThat(OrderBook.next(book, "од")).isEqualTo("13-од");
    }

    @Test
    void proposesTheNextWholeNumberAfterOneSqueezedIn() {
        assertThat(OrderBook.next(List.of(registered("14/1", TODAY)), "")).isEqualTo("15");
    }

    @Test
    void writesNumbersAsTheBookDoes() {
        assertThat(OrderBook.next(List.of(registered("7 л/с", TODAY)), "л/с")).isEqualTo("8 л/с");
    }

    @Test
    void noticesASqueezedInNumberThatIsLaterThanTheNext() {
        List<Order> squeezed =
                List.of(registered("14-од", SEPTEMBER), registered("15-од", SEPTEMBER));

        assertThat(OrderBook.outOfTurn(squeezed, new Registration("14/1-од", TODAY)))
                .hasValueSatisfying(line -> assertThat(line.number()).isEqualTo("15-од"));
    }

    @Test
    void startsWithOne() {
        assertThat(OrderBook.next(List.of(), "")).isEqualTo("1");
    }

    @Test
    void neverProposesTheNumberOfAnAnnulledOrder() {
        Order annulled = registered("20-од", TODAY);
        annulled.annul("Ошибка");

        assertThat(OrderBook.next(List.of(annulled), "од")).isEqualTo("21-од");
    }

    @Test
    void noticesADateBeforeThatOfASmallerNumber() {
        Registration typed = new Registration("13-од", TODAY.minusDays(1));

        assertThat(OrderBook.outOfTurn(book, typed))
                .hasValueSatisfying(line -> assertThat(line.number()).isEqualTo("12-од"));
    }

    @Test
    void noticesADateAfterThatOfAGreaterNumber() {
        Registration typed = new Registration("10-од", TODAY.plusDays(1));

        assertThat(OrderBook.outOfTurn(book, typed)).isPresent();
    }

    @Test
    void hasNothingAgainstTheSameDay() {
        assertThat(OrderBook.outOfTurn(book, new Registration("13-од", TODAY))).isEmpty();
    }

    @Test
    void hasNothingAgainstAGapFilledInTurn() {
        Registration typed = new Registration("10-од", SEPTEMBER.plusDays(3));

        assertThat(OrderBook.outOfTurn(book, typed)).isEmpty();
    }

    @Test
    void hasNoPlaceForANumberWithoutDigits() {
        assertThat(OrderBook.outOfTurn(book, new Registration("б/н", SEPTEMBER))).isEmpty();
    }

    @Test
    void takesLettersOfBothSizesForTheSameNumber() {
        assertThat(OrderBook.sameNumber(registered("9-од", SEPTEMBER), " 9-ОД")).isTrue();
        assertThat(OrderBook.sameNumber(registered("9-од", SEPTEMBER), "90-од")).isFalse();
        assertThat(OrderBook.sameNumber(ready(), "9-од")).isFalse();
    }

    @Test
    void listsOrdersOfOneDayByTheirNumbers() {
        List<Order> orders =
                List.of(
                        registered("10-к", TODAY),
                        registered("2-од", TODAY),
                        registered("9-к", TODAY));

        assertThat(OrderBook.lines(orders))
                .extracting(OrderLine::number)
                .containsExactly("2-од", "9-к", "10-к");
    }

    @Test
    void listsRegisteredOrdersByTheirDates() {
        Order annulled = registered("11-од", TODAY);
        annulled.annul("Ошибка");

        List<OrderLine> lines =
                OrderBook.lines(
                        List.of(
                                registered("12-од", TODAY),
                                annulled,
                                registered("9-од", SEPTEMBER)));

        assertThat(lines).extracting(OrderLine::number).containsExactly("9-од", "12-од");
    }
}
