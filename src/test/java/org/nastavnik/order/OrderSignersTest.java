package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.order.OrderFixtures.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.Registration;
import org.nastavnik.school.School;
import org.nastavnik.school.SchoolFixtures;

class OrderSignersTest {

    private static final long FORMER = 11;
    private static final long NEXT = 12;

    private final School school = SchoolFixtures.renamed(FORMER, TODAY, NEXT);

    @Test
    void isTheDirectorOfTheOrdersDayWhenTheDirectorChanged() {
        Order before = OrderFixtures.registered("1", TODAY.minusDays(1));
        Order after = OrderFixtures.registered("2", TODAY);

        assertThat(OrderSigners.signer(before, school)).isEqualTo(FORMER);
        assertThat(OrderSigners.signer(after, school)).isEqualTo(NEXT);
    }

    @Test
    void isWhoActsForTheDirector() {
        Order order = OrderFixtures.draft(OrderType.PAIRING, "");
        order.write(new OrderText("", "В целях", null, 30L));
        order.sendToSignature();
        order.register(new Registration("1", TODAY), TODAY, List.of());

        assertThat(OrderSigners.signer(order, school)).isEqualTo(30);
    }

    @Test
    void isNobodyWhereTheSchoolHadNamedNone() {
        School headless = SchoolFixtures.renamed(FORMER, TODAY, null);

        assertThat(OrderSigners.signer(OrderFixtures.registered("2", TODAY), headless)).isNull();
    }

    @Test
    void leavesTheOldNameToOrdersFromBeforeTheSchoolWasRenamed() {
        Order before = OrderFixtures.registered("1", TODAY.minusDays(1));

        assertThat(school.on(before.dayOr(TODAY)).shortName()).isEqualTo("Школа № 1");
        assertThat(school.on(TODAY).shortName()).isEqualTo("Гимназия № 1");
    }
}
