package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.shared.Gender;
import org.nastavnik.site.Problems;

/** Two whom an order prints alike, in its annex and in its sheet of signatures. */
class NamesakesInOrdersTest {

    private static final long OTHER_PUPIL = 31;
    private static final long OTHER_TEACHER = 32;

    private final OrderOffice office = new OrderOffice();

    private void pupil(String last, String grade) {
        office.enter(OTHER_PUPIL, last, "Майя", "Олеговна", Gender.F, AffiliationKind.PUPIL, grade);
    }

    private void teacher(String last) {
        office.enter(
                OTHER_TEACHER,
                last,
                "Клим",
                "Денисович",
                Gender.M,
                AffiliationKind.TEACHER,
                "учитель химии");
    }

    private Order order(OrderType type, MentoringUnit... units) {
        String[] form = new String[2 * units.length + 6];
        for (int i = 0; i < units.length; i++) {
            form[2 * i] = "units";
            form[2 * i + 1] = String.valueOf(units[i].id());
        }
        String[] days = {"from", "2026-10-13", "to", "2027-05-31", "plansUntil", "2026-10-20"};
        System.arraycopy(days, 0, form, 2 * units.length, days.length);
        return Objects.requireNonNull(office.draft(type, new Problems(), form));
    }

    private Order onPairs() {
        return order(
                OrderType.PAIRING,
                office.with(UnitFixtures.anAgreedUnitOf(OrderOffice.TEACHER, OrderOffice.PUPIL)),
                office.with(UnitFixtures.anAgreedUnitOf(OTHER_TEACHER, OTHER_PUPIL)));
    }

    private Order onPlans() {
        MentoringUnit one =
                office.with(UnitFixtures.unitOf(OrderOffice.TEACHER, OrderOffice.PUPIL));
        MentoringUnit other = office.with(UnitFixtures.unitOf(OTHER_TEACHER, OTHER_PUPIL));
        office.submitted(one);
        office.submitted(other);
        return order(OrderType.PLANS_APPROVAL, one, other);
    }

    @Nested
    class OfTwoTeachersAndTwoPupils {

        OfTwoTeachersAndTwoPupils() {
            pupil("Учебная", "9 «Б»");
            teacher("Черновик");
        }

        @Test
        void sheetOfSignaturesTellsTeachersWithEqualInitialsApartByTheirPosts() throws Exception {
            assertThat(office.text(onPairs()))
                    .contains(
                            "\nЧерновик К.Д. (учитель физики)\t",
                            "\nЧерновик К.Д. (учитель химии)\t");
        }

        @Test
        void annexWithPostsTellsTheClassesOnce() throws Exception {
            assertThat(office.text(onPairs()))
                    .contains(
                            "Учебная Майя Олеговна, ученица 10 «А» класса",
                            "Учебная Майя Олеговна, ученица 9 «Б» класса")
                    .doesNotContain("(10 «А»)", "(9 «Б»)");
        }

        @Test
        void approvalOfPlansPrintsTheClassesAfterEqualNames() throws Exception {
            assertThat(office.text(onPlans()))
                    .contains(
                            "Черновик Ким Данилович\tУчебная Майя Олеговна (10 «А»)\t",
                            "Черновик Клим Денисович\tУчебная Майя Олеговна (9 «Б»)\t",
                            "\nЧерновик К.Д. (учитель химии)\t");
        }
    }

    @Nested
    class OfNobody {

        OfNobody() {
            pupil("Пробная", "9 «Б»");
            teacher("Примеров");
        }

        @Test
        void paperIsWhatItWas() {
            Order pairs = onPairs();
            Order plans = onPlans();

            assertThat(office.paper(pairs)).isEqualTo(office.data(pairs));
            assertThat(office.paper(plans)).isEqualTo(office.data(plans));
        }
    }
}
