package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.order.OrderFixtures.TODAY;
import static org.nastavnik.order.OrderFixtures.draft;
import static org.nastavnik.order.OrderFixtures.ready;
import static org.nastavnik.order.OrderFixtures.registered;
import static org.nastavnik.order.OrderFixtures.text;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.Registration;
import org.nastavnik.shared.RuleBroken;

class OrderTest {

    private static final Registration TODAYS = new Registration("82-од", TODAY);

    @Test
    void hasNeitherNumberNorDateUntilRegistered() {
        assertThat(ready().registration()).isNull();
    }

    @Test
    void getsNumberAndDateTogether() {
        Order order = ready();

        order.register(TODAYS, TODAY, List.of());

        assertThat(order.registration()).isEqualTo(TODAYS);
        assertThat(order.state()).isEqualTo(Order.State.REGISTERED);
    }

    @Test
    void isNotRegisteredUnsigned() {
        Order order = draft(OrderType.PAIRING, "од");

        assertThatThrownBy(() -> order.register(TODAYS, TODAY, List.of()))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("order.rule.not.READY");
    }

    @Test
    void isNotRegisteredTwice() {
        Order order = registered("82-од", TODAY);

        assertThatThrownBy(() -> order.register(TODAYS, TODAY, List.of()))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void hasNoDateInTheFuture() {
        Order order = ready();
        Registration tomorrow = new Registration("82-од", TODAY.plusDays(1));

        assertThatThrownBy(() -> order.register(tomorrow, TODAY, List.of()))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("order.rule.future");
        assertThat(order.registration()).isNull();
    }

    @Test
    void keepsItsTextFromTheDirectorsDeskOn() {
        assertThatThrownBy(() -> ready().write(text("к"))).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> registered("82-од", TODAY).write(text("к")))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void keepsItsSubjectsFromTheDirectorsDeskOn() {
        assertThatThrownBy(() -> ready().fill(OrderFixtures.filled()))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void comesBackWithAWordAndCanBeWrittenAgain() {
        Order order = ready();

        order.returnWith("Уточните период");
        order.write(text("к"));

        assertThat(order.remark()).isEqualTo("Уточните период");
        assertThat(order.series()).isEqualTo("к");
    }

    @Test
    void losesTheWordWhenItIsSentAgain() {
        Order order = ready();
        order.returnWith("Уточните период");

        order.sendToSignature();

        assertThat(order.remark()).isNull();
    }

    @Test
    void keepsItsNumberWhenAnnulled() {
        Order order = registered("82-од", TODAY);

        order.annul("Ошибка в дате");

        assertThat(order.state()).isEqualTo(Order.State.ANNULLED);
        assertThat(order.registration()).isEqualTo(TODAYS);
    }

    @Test
    void isNotAnnulledBeforeItIsRegistered() {
        assertThatThrownBy(() -> ready().annul("Ошибка")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void remembersWhoHasReadItAndWhen() {
        Order order = registered("82-од", TODAY);

        order.acquaint(20, signed(TODAY));

        assertThat(order.acquaintances())
                .filteredOn(line -> line.personId() == 20)
                .allMatch(line -> TODAY.equals(line.acquaintedOn()));
        assertThat(order.acquaintances())
                .filteredOn(line -> line.personId() == 10)
                .allMatch(line -> line.acquaintedOn() == null);
    }

    @Test
    void cannotBeReadBeforeItsDay() {
        Order order = registered("82-од", TODAY);

        assertThatThrownBy(() -> order.acquaint(20, signed(TODAY.minusDays(1))))
                .isInstanceOf(RuleBroken.class);
    }

    private static AcquaintanceMark signed(LocalDate day) {
        return new AcquaintanceMark(AcquaintanceMark.Way.PAPER, day, null, 1);
    }

    @Test
    void knowsTheActOfWhoRefusedToSign() {
        Order order = registered("82-од", TODAY);

        order.acquaint(20, new AcquaintanceMark(AcquaintanceMark.Way.REFUSED, TODAY, "акт № 3", 1));

        assertThat(order.acquaintances())
                .filteredOn(line -> line.personId() == 20)
                .allMatch(line -> line.way() == AcquaintanceMark.Way.REFUSED)
                .allMatch(line -> "акт № 3".equals(line.refusalAct()));
    }

    @Test
    void forgetsAMarkMadeByMistake() {
        Order order = registered("82-од", TODAY);
        order.acquaint(20, signed(TODAY));

        order.unacquaint(20);

        assertThat(order.acquaintances()).allMatch(Acquaintance::isOpen);
    }

    @Test
    void isReadByNobodyWhoIsNotOnItsSheet() {
        Order order = registered("82-од", TODAY);

        assertThatThrownBy(() -> order.acquaint(99, signed(TODAY)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("order.rule.notToAcquaint");
    }

    @Test
    void keepsNumberAndTextWhenAmendedAndCancelled() {
        Order order = registered("82-од", TODAY);

        order.amended();
        order.amended();
        OrderText text = order.text();
        order.cancelled();

        assertThat(order.state()).isEqualTo(Order.State.CANCELLED);
        assertThat(order.registration()).isEqualTo(TODAYS);
        assertThat(order.text()).isEqualTo(text);
    }

    @Test
    void isNeitherAmendedNorAnnulledOnceItIsCancelled() {
        Order order = registered("82-од", TODAY);
        order.cancelled();

        assertThatThrownBy(order::amended).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> order.annul("Ошибка")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void isInForceAgainWhereItsCancellationWasAMistake() {
        Order order = registered("82-од", TODAY);
        order.cancelled();

        order.restored(false);

        assertThat(order.state()).isEqualTo(Order.State.REGISTERED);
    }

    @Test
    void staysAmendedWhereOneOfTwoAmendmentsGoes() {
        Order order = registered("82-од", TODAY);
        order.amended();

        order.restored(true);

        assertThat(order.state()).isEqualTo(Order.State.AMENDED);
    }

    @Test
    void isMadeAnewWithTheRightNumber() {
        Order order = registered("82-од", TODAY);
        order.printedAs(5);

        order.correct(new Registration("83-од", TODAY.minusDays(1)), TODAY);

        assertThat(order.registration()).isEqualTo(new Registration("83-од", TODAY.minusDays(1)));
        assertThat(order.paperId()).isNull();
    }

    @Test
    void isNotCorrectedToADayToCome() {
        Order order = registered("82-од", TODAY);

        assertThatThrownBy(() -> order.correct(new Registration("82-од", TODAY.plusDays(1)), TODAY))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("order.rule.future");
    }

    @Test
    void takesNamesAndPostsAsOfItsOwnDay() {
        assertThat(registered("82-од", TODAY).dayOr(TODAY.plusYears(1))).isEqualTo(TODAY);
        assertThat(ready().dayOr(TODAY)).isEqualTo(TODAY);
    }
}
