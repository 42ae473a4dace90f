package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What somebody has earned, from the news of it to the order that rewards him. */
class MeritTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 28);
    private static final String WON = "победа в конкурсе «Мастерская»";
    private static final String PLACED = "призовое место в конкурсе «Мастерская»";

    private final OrderOffice office = new OrderOffice();

    private Merit earned(String content, boolean first) {
        return office.earned(
                new EarnedMerit(OrderOffice.TEACHER, "contest:" + content, content, first, DAY));
    }

    private Order rewarded(String merit) {
        return office.registered(
                OrderType.REWARD,
                "55-од",
                "certified.person",
                String.valueOf(OrderOffice.TEACHER),
                "certified.merit",
                merit,
                "ceremony",
                "2026-10-20");
    }

    @Test
    void standsInTheFormOfANewOrder() {
        earned(WON, true);
        earned(PLACED, false);

        OrderForm form = office.proposedRewards();

        assertThat(form.all("certified.merit")).containsExactly(WON);
        assertThat(form.all("thanked.merit")).containsExactly(PLACED);
        assertThat(form.all("certified.person"))
                .containsExactly(String.valueOf(OrderOffice.TEACHER));
    }

    @Test
    void isOfferedUntilADraftIsAboutIt() {
        earned(WON, true);
        assertThat(office.offersOfRewards())
                .containsExactly(new OrderOffers.Offer(OrderType.REWARD, 1));

        rewarded(WON);

        assertThat(office.offersOfRewards()).isEmpty();
    }

    @Test
    void isSettledByTheOrderHoweverTheCuratorHasWordedIt() {
        Merit merit = earned(WON, true);

        Order order = rewarded("победа на городском конкурсе", merit);

        assertThat(merit.isRewardedBy(order)).isTrue();
        assertThat(office.offersOfRewards()).isEmpty();
    }

    @Test
    void otherMeritsOfThePersonWaitOn() {
        Merit won = earned(WON, true);
        Merit placed = earned(PLACED, false);

        Order order = rewarded("победа на городском конкурсе", won);
        rewarded("помощь молодым педагогам");

        assertThat(won.isRewardedBy(order)).isTrue();
        assertThat(placed.isOpen()).isTrue();
    }

    private Order rewarded(String words, Merit merit) {
        return office.registered(
                OrderType.REWARD,
                "56-од",
                "certified.person",
                String.valueOf(OrderOffice.TEACHER),
                "certified.merit",
                words,
                "certified.earned",
                String.valueOf(merit.id()),
                "ceremony",
                "2026-10-20");
    }

    @Test
    void waitsAgainWhenTheOrderIsAnnulled() {
        Merit merit = earned(WON, true);
        Order order = rewarded(WON);

        office.annul(order);

        assertThat(merit.isOpen()).isTrue();
    }

    @Test
    void waitsNoMoreWhenTheSchoolWantsNoOrder() {
        Merit merit = earned(WON, true);

        merit.dismiss(DAY);

        assertThat(office.offersOfRewards()).isEmpty();
        assertThat(office.proposedRewards().all("certified.merit")).isEmpty();
    }

    @Test
    void thatIsRewardedIsNotDismissed() {
        Merit merit = earned(WON, true);
        Order order = rewarded(WON);

        merit.dismiss(DAY);
        office.annul(order);

        assertThat(merit.isOpen()).isTrue();
    }
}
