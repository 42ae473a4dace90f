package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nastavnik.consent.ConsentKind;
import org.nastavnik.consent.Consents;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitConsents;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.people.Person;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.PersonName;

class OrderConsentsTest {

    private final MentoringUnit unit = UnitFixtures.anAgreedPair();
    private final Order order = OrderOffice.stored(OrderFixtures.draft(OrderType.PAIRING, ""), 1);
    private Set<Long> without = Set.of();
    private Optional<Long> paper = Optional.empty();

    private List<OrderPage.Mend> mends() {
        OrderConsents consents = new OrderConsents();
        consents.people = new Named();
        consents.consents = new Papers();
        consents.units = new NoLabourPapers();
        consents.schools =
                new Schools() {
                    @Override
                    public LocalDate today() {
                        return OrderFixtures.TODAY;
                    }
                };
        return consents.mends(order);
    }

    @Test
    void labourFindingLeadsToWhereThePaperIsMade() {
        assertThat(mends())
                .extracting(OrderPage.Mend::path)
                .containsExactly(
                        "consents/new?kind=LABOUR_MENTORING&person=" + UnitFixtures.MENTOR);
    }

    @Test
    void paperThatIsPrintedIsOpenedToBeSigned() {
        paper = Optional.of(7L);

        assertThat(mends()).extracting(OrderPage.Mend::path).containsExactly("consents/7");
    }

    @Test
    void lackingConsentLeadsToItsPaperToo() {
        without = Set.of(UnitFixtures.MENTOR);

        assertThat(mends())
                .extracting(OrderPage.Mend::key)
                .containsExactly("order.mend.PROCESSING", "order.mend.LABOUR_MENTORING");
    }

    private final class Named extends OrderPeople {

        private final Person mentor =
                Ids.giveChild(
                        new Person(
                                new PersonName("Черновик", "Ким", "Данилович"),
                                Gender.M,
                                LocalDate.EPOCH),
                        UnitFixtures.MENTOR);

        @Override
        List<MentoringUnit> units(Order of) {
            return List.of(unit);
        }

        @Override
        List<Person> named(Order of) {
            return List.of(mentor);
        }

        @Override
        Person person(long id, Order of) {
            return mentor;
        }
    }

    private final class Papers extends Consents {

        @Override
        public Set<Long> missing(Collection<Long> personIds, long schoolId, LocalDate day) {
            return without;
        }

        @Override
        public Optional<Long> newest(long personId, long schoolId, ConsentKind kind) {
            return paper;
        }
    }

    private static final class NoLabourPapers extends UnitConsents {

        @Override
        public boolean lacksLabourPapers(MentoringUnit of, LocalDate day) {
            return true;
        }
    }
}
