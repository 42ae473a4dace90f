package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.site.Messages;
import org.nastavnik.site.Problems;

/** What a director sees before the signature is what he signs, with the right people in it. */
class SignedPapersTest {

    private static final String TEACHER = String.valueOf(OrderOffice.TEACHER);
    private static final String DIRECTOR = String.valueOf(OrderOffice.DIRECTOR);

    private final OrderOffice office = new OrderOffice();
    private final Problems problems = new Problems();

    private MentoringUnit pair(long mentee) {
        return office.with(UnitFixtures.unitOf(OrderOffice.TEACHER, mentee));
    }

    private Order draft(OrderType type, String... form) {
        return Objects.requireNonNull(office.draft(type, problems, form), problems.all()::toString);
    }

    @ParameterizedTest
    @EnumSource(OrderType.class)
    void everyTypeTellsWhatItDoesToSeveralPairs(OrderType type) {
        Stream.of("ru", "en")
                .map(Locale::forLanguageTag)
                .forEach(
                        locale ->
                                assertThat(Messages.in(locale))
                                        .matches(
                                                known ->
                                                        known.has(
                                                                OrderSentences.effectKey(
                                                                        type, 2, locale))));
    }

    @Test
    void draftGivesThePairsTheTermsOfItsFirstPoint() throws Exception {
        MentoringUnit agreed =
                office.with(UnitFixtures.anAgreedUnitOf(OrderOffice.TEACHER, OrderOffice.PUPIL));

        Order order =
                draft(
                        OrderType.PAIRING,
                        "units",
                        String.valueOf(agreed.id()),
                        "from",
                        "2026-10-05",
                        "to",
                        "2027-04-30",
                        "plansUntil",
                        "2026-10-15");

        assertThat(office.text(order))
                .contains("на период с 05.10.2026 по 30.04.2027 согласно приложению")
                .containsPattern("Учебная Майя Олеговна[^\n]*\tс 05.10.2026 по 30.04.2027");
    }

    @Test
    void directorWhoSignsIsNotAmongThoseToAcquaint() throws Exception {
        String text = office.text(event(pair(OrderOffice.SUCCESSOR)));

        assertThat(text).contains("15.00\tОткрытие\tОбразцова Т.А.");
        assertThat(text.substring(text.indexOf("ознакомлены"), text.indexOf("Приложение № 1")))
                .contains("Тестова О.В.", "Черновик К.Д.")
                .doesNotContain("Образцова");
    }

    @Test
    void directorIsAcquaintedWithWhatAnotherSigns() throws Exception {
        Order order = event(pair(OrderOffice.SUCCESSOR), "signatory", TEACHER);

        String text = office.text(order);

        assertThat(text.substring(text.indexOf("ознакомлены"), text.indexOf("Приложение № 1")))
                .contains("Образцова Т.А.")
                .doesNotContain("Черновик");
    }

    private MentoringUnit pairThatAnotherHasLeft() {
        MentoringUnit unit =
                office.with(UnitFixtures.unitOf(OrderOffice.SUCCESSOR, OrderOffice.PUPIL));
        UnitFixtures.replaceMentor(unit, OrderOffice.TEACHER, LocalDate.of(2026, 12, 1), 9);
        return unit;
    }

    @Test
    void whoeverWasReplacedDoesNotReadTheOrderOnTheFinalEvent() throws Exception {
        MentoringUnit unit = pairThatAnotherHasLeft();

        String text = office.text(event(unit));

        assertThat(text.substring(text.indexOf("ознакомлены"), text.indexOf("Приложение № 1")))
                .contains("Черновик К.Д.")
                .doesNotContain("Показов");
    }

    @Test
    void whoeverWasReplacedDoesNotReadItAfterTheEndOfThePairEither() throws Exception {
        MentoringUnit unit = pairThatAnotherHasLeft();
        office.completeAll(LocalDate.of(2027, 5, 14));

        String text = office.text(event(unit));

        assertThat(text.substring(text.indexOf("ознакомлены"), text.indexOf("Приложение № 1")))
                .contains("Черновик К.Д.")
                .doesNotContain("Показов");
    }

    @Test
    void pageOfTheOrderNamesTheMentorOfTheLastDaysToo() {
        Order order = event(pairThatAnotherHasLeft());

        assertThat(office.sentences().about(order))
                .contains("П-01: Черновик\u00a0К.Д. → Учебная\u00a0М.О.");
    }

    @Test
    void whoeverIsInSeveralPairsStandsOnceAmongThoseOfTheFinalEvent() throws Exception {
        MentoringUnit first = pair(OrderOffice.PUPIL);
        MentoringUnit second = pair(OrderOffice.SUCCESSOR);

        String text = office.text(event(first, "units", String.valueOf(second.id())));

        assertThat(text.split("учитель физики\tнаставник\t", -1)).hasSize(2);
        assertThat(text).contains("учитель физики\tнаставник\tП-01, П-01\n");
    }

    private Order event(MentoringUnit unit, String... more) {
        String[] form = {
            "event", "Итоги",
            "day", "2027-05-20",
            "place", "актовый зал",
            "responsible", TEACHER,
            "programme.begins", "15.00",
            "programme.content", "Открытие",
            "programme.leader", DIRECTOR,
            "units", String.valueOf(unit.id())
        };
        return draft(
                OrderType.FINAL_EVENT,
                Stream.concat(Stream.of(form), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void registerNamesTheOrderOnOnePlanAsItsPaperDoes() throws Exception {
        MentoringUnit unit = pair(OrderOffice.SUCCESSOR);
        office.submitted(unit);

        Order order = draft(OrderType.PLANS_APPROVAL, plans(unit));

        assertThat(order.title()).isEqualTo("Об утверждении индивидуального плана");
        assertThat(office.text(order))
                .contains(order.title() + "\n", "планом наставника и наставляемого и обеспечить");
    }

    @Test
    void planOfAPupilIsApprovedInAnAnnex() throws Exception {
        MentoringUnit unit = pair(OrderOffice.PUPIL);
        office.submitted(unit);

        Order order = draft(OrderType.PLANS_APPROVAL, plans(unit));

        assertThat(order.title()).isEqualTo("Об утверждении индивидуальных планов");
        assertThat(office.text(order)).contains(order.title() + "\n", "Приложение\n");
    }

    private static String[] plans(MentoringUnit unit) {
        return new String[] {"units", String.valueOf(unit.id()), "from", "2026-10-05"};
    }

    @Test
    void mentorIsAppointedInEachOfHisForms() throws Exception {
        AppointmentOrder.Mentor mentor =
                OrderPapersTest.mentor(List.of("«Учитель – учитель»", "«Педагог – ученик»"));

        assertThat(OrderPapersTest.appointed(mentor))
                .contains("(формы наставничества «Учитель – учитель» и «Педагог – ученик»)");
    }
}
