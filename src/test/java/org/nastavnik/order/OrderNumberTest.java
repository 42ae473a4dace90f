package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderNumberTest {

    @ParameterizedTest
    @CsvSource({
        "82-од, 83-од",
        "100-к, 101-к",
        "203, 204",
        "14/1, 15",
        "14/1-од, 15-од",
        "к-7, к-8",
        "12 л/с, 13 л/с",
        "9 - од, 10 - од"
    })
    void isFollowedByOneWrittenTheSameWay(String number, String next) {
        assertThat(OrderNumber.read(number).orElseThrow().next()).hasToString(next);
    }

    @Test
    void standsBetweenItsNeighboursWhereItWasSqueezedIn() {
        Stream<String> sorted =
                Stream.of("15-од", "14-од", "14/2-од", "14/1-од")
                        .map(number -> OrderNumber.read(number).orElseThrow())
                        .sorted()
                        .map(OrderNumber::toString);

        assertThat(sorted).containsExactly("14-од", "14/1-од", "14/2-од", "15-од");
    }

    @Test
    void hasNoPlaceWithoutDigits() {
        assertThat(OrderNumber.read("б/н")).isEmpty();
    }

    @Test
    void isTheSameHoweverItsDashWasTyped() {
        assertThat(OrderNumber.fold("82 – ОД")).isEqualTo(OrderNumber.fold("82-од"));
    }
}
