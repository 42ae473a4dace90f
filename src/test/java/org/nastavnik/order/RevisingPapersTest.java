package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.order.OrderFixtures.TODAY;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.Registration;
import org.nastavnik.docx.TemplateRejected;
import org.nastavnik.pairing.EndReason;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitFixtures;

/** What amendments and cancellations print of orders that the programme knows. */
class RevisingPapersTest {

    private static final LocalDate FIRST = TODAY.minusDays(9);

    private final Programme programme = new Programme();
    private MentoringUnit pair;
    private MentoringUnit group;
    private Order appointment;
    private Order pairing;

    @BeforeEach
    void appointAndFix() {
        programme.with(UnitFixtures.candidate());
        pair = programme.with(UnitFixtures.anAgreedPair());
        group = programme.with(UnitFixtures.anAgreedGroup(), 5);
        appointment =
                programme.done(
                        OrderType.APPOINTMENT,
                        new Registration("98-к", FIRST),
                        OrderEntry.person("persons", 0, UnitFixtures.MENTOR));
        pairing =
                programme.done(
                        OrderType.PAIRING,
                        new Registration("100-к", FIRST),
                        OrderEntry.unit("units", 0, pair.id()),
                        OrderEntry.unit("units", 1, group.id()));
    }

    private String amendment(Order amended, OrderEntry... entries)
            throws IOException, TemplateRejected {
        return OrderPapersTest.text("order-amendment", programme.paper(draft(amended, entries)));
    }

    private Order draft(Order amended, OrderEntry... entries) {
        OrderEntry[] all = Arrays.copyOf(entries, entries.length + 2);
        all[entries.length] = OrderEntry.cited(Revised.AMENDED, 0, amended.id());
        all[entries.length + 1] = OrderEntry.text("from", 0, TODAY);
        return programme.order(OrderType.AMENDMENT, all);
    }

    @Test
    void givesTheAnnexItsNewEditionWithoutThePairThatLeft() throws Exception {
        String text = amendment(pairing, OrderEntry.unit(OrderEdition.LEAVING_UNITS, 0, pair.id()));

        assertThat(text)
                .contains("Внести в приказ от 26.09.2026 № 100-к")
                .contains("приложение изложить в новой редакции")
                .contains("Г-01")
                .doesNotContain("П-03");
    }

    @Test
    void printsTheGroupAsItWillBeWhileItIsADraftAndAsItIsAfterwards() throws Exception {
        OrderEntry[] moves = {
            OrderEntry.unit("joiners.unit", 0, group.id()),
            OrderEntry.person("joiners.person", 0, 22),
            OrderEntry.unit("leavers.unit", 0, group.id()),
            OrderEntry.person("leavers.person", 0, UnitFixtures.MENTEE),
            OrderEntry.text("leavers.reason", 0, EndReason.LEFT_SCHOOL)
        };
        Order order = draft(pairing, moves);
        Record before = programme.paper(order);

        programme.apply(order);

        assertThat(((OrderAmendment) programme.paper(order)).units())
                .isEqualTo(((OrderAmendment) before).units());
    }

    @Test
    void namesMentorsWhoComeAndGoInTheAccusative() throws Exception {
        String text =
                amendment(
                        appointment,
                        OrderEntry.person(OrderEdition.LEAVING_MENTORS, 0, UnitFixtures.MENTOR),
                        OrderEntry.person(OrderEdition.JOINING_MENTORS, 1, 30));

        assertThat(text)
                .contains("слова «Образцову Анну Петровну, учителя» в пункте 1 исключить")
                .contains(
                        "пункт 1 дополнить следующим текстом: «Образцову Анну Петровну, учителя»");
    }

    @Test
    void changesWordsWhereTheyWereTyped() throws Exception {
        String text =
                amendment(
                        pairing,
                        OrderEntry.text("changes.manner", 0, "WORDS"),
                        OrderEntry.text("changes.place", 0, "пункт 2"),
                        OrderEntry.text("changes.before", 0, "до 15.10.2026"),
                        OrderEntry.text("changes.after", 0, "до 01.11.2026"));

        assertThat(text)
                .contains("в пункте 2 слова «до 15.10.2026» заменить словами «до 01.11.2026»")
                .doesNotContain("приложение изложить");
    }

    @Test
    void cancelsAllOrdersThatGoTogetherBecauseOfAReasonInItsCase() throws Exception {
        Order order =
                programme.order(
                        OrderType.CANCELLATION,
                        OrderEntry.cited(Revised.CANCELLED, 0, appointment.id()),
                        OrderEntry.cited(Revised.CANCELLED, 1, pairing.id()),
                        OrderEntry.text("from", 0, TODAY),
                        OrderEntry.text("reason", 0, "ошибка в составе наставников"));

        String text = OrderPapersTest.text("order-cancellation", programme.paper(order));

        assertThat(text)
                .contains("в связи с ошибкой в составе наставников")
                .contains("от 26.09.2026 № 98-к", "от 26.09.2026 № 100-к");
    }

    @Test
    void notesInTheRegisterWhatBecameOfEachOrder() throws Exception {
        Order order = draft(pairing, OrderEntry.text("changes.manner", 0, "REMOVAL"));
        order.sendToSignature();
        order.register(new Registration("101-к", TODAY), TODAY, List.of());
        programme.apply(order);

        assertThat(programme.fates().get(pairing.id()).note())
                .isEqualTo("с изменениями от 05.10.2026 № 101-к");
    }
}
