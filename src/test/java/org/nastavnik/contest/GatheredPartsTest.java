package org.nastavnik.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.Registration;
import org.nastavnik.event.EventFixtures;
import org.nastavnik.event.Publication;
import org.nastavnik.event.SchoolEvents;
import org.nastavnik.monitoring.Impact;
import org.nastavnik.monitoring.MenteeChanges;
import org.nastavnik.order.GivenRewards;
import org.nastavnik.order.Merits;
import org.nastavnik.pairing.Bases;
import org.nastavnik.pairing.MentorProfile;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.PupilNames;
import org.nastavnik.shared.SchoolYear;

class GatheredPartsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

    private final List<GivenRewards.Given> rewards = new ArrayList<>();
    private final List<Long> measured = new ArrayList<>();
    private final Portfolio portfolio = PortfolioTest.complete();
    private MentoringUnit unit = UnitFixtures.unitOf(portfolio.personId(), UnitFixtures.MENTEE);

    private GatheredParts gathered() {
        GatheredParts gathered = new GatheredParts();
        gathered.changes = new FiveMeasured();
        gathered.units = new OneGroup();
        gathered.bases = new NoProfiles();
        gathered.events = new OnePublication();
        gathered.rewards = new KeptRewards();
        gathered.merits = new OneMerit();
        gathered.years = new NoPupils();
        return gathered;
    }

    @Test
    void whatWasMeasuredInTheMentorsOwnMenteesIsALineOfThePaper() {
        String line = gathered().of(portfolio).get(PortfolioPart.CHANGES);

        assertThat(line).isEqualTo("вовлечённость (участников: 5); 4,2; 6,6");
        assertThat(MentorPortfolio.Result.of(line))
                .isEqualTo(
                        new MentorPortfolio.Result(
                                "вовлечённость (участников: 5)", "4,2", "6,6", "+2,4"));
        assertThat(measured).contains(UnitFixtures.MENTEE).doesNotContain(portfolio.personId());
    }

    @Test
    void menteesOfAUnitThatIsOverAreMeasuredToo() {
        MentoringUnit over = UnitFixtures.unitOf(portfolio.personId(), UnitFixtures.MENTEE);
        UnitFixtures.complete(over, LocalDate.of(2027, 5, 31));
        unit = over;

        gathered().of(portfolio);

        assertThat(measured).containsExactly(UnitFixtures.MENTEE);
    }

    @Test
    void publicationsThatNameTheMentorAreTold() {
        assertThat(gathered().of(portfolio).get(PortfolioPart.PUBLICATIONS))
                .isEqualTo("Урок вдвоём (сайт школы, 01.02.2027): https://school.example/1");
    }

    @Test
    void rewardsByOrderStandBesideContestsWon() {
        rewards.add(
                new GivenRewards.Given(
                        "благодарность", "помощь коллегам", new Registration("55-од", DAY)));
        rewards.add(
                new GivenRewards.Given(
                        "грамота «Лучший наставник»", null, new Registration("7", DAY)));

        assertThat(gathered().of(portfolio).get(PortfolioPart.AWARDS))
                .isEqualTo(
                        "победа в конкурсе «Мастерская»\n"
                                + "благодарность (помощь коллегам), приказ № 55-од от 01.02.2027\n"
                                + "грамота «Лучший наставник», приказ № 7 от 01.02.2027");
    }

    @Test
    void noMoreIsGatheredThanThePartMayHold() {
        IntStream.range(0, 500)
                .forEach(
                        number ->
                                rewards.add(
                                        new GivenRewards.Given(
                                                "благодарность " + number,
                                                null,
                                                new Registration("55-од", DAY))));

        assertThat(gathered().of(portfolio).get(PortfolioPart.AWARDS))
                .hasSizeLessThanOrEqualTo(PortfolioPart.LONGEST);
    }

    @Test
    void whatTheAuthorHasWrittenStays() {
        Map<PortfolioPart, String> added = gathered().added(portfolio);

        assertThat(added).containsEntry(PortfolioPart.AWARDS, "текст");
    }

    private final class FiveMeasured extends MenteeChanges {

        @Override
        public List<Impact> of(Collection<Long> mentees, long school, SchoolYear year) {
            measured.addAll(mentees);
            return List.of(
                    new Impact(
                            "вовлечённость",
                            false,
                            5,
                            false,
                            new BigDecimal("4.2"),
                            new BigDecimal("6.6"),
                            new BigDecimal("2.4"),
                            null,
                            null));
        }
    }

    private final class OneGroup extends Units {

        @Override
        public List<MentoringUnit> ofPerson(long personId, long schoolId, SchoolYear year) {
            return List.of(unit);
        }
    }

    private static final class NoProfiles extends Bases {

        @Override
        public Optional<MentorProfile> mentor(long personId, long schoolId, SchoolYear year) {
            return Optional.empty();
        }
    }

    private static final class OnePublication extends SchoolEvents {

        @Override
        public List<Publication> publicationsNaming(long personId, long schoolId) {
            return List.of(
                    EventFixtures.publication(
                            schoolId,
                            new Publication.Facts(
                                    "Урок вдвоём",
                                    "https://school.example/1",
                                    DAY,
                                    "сайт школы",
                                    null,
                                    false,
                                    Set.of(personId))));
        }
    }

    private final class KeptRewards extends GivenRewards {

        @Override
        public List<Given> to(long personId, long schoolId) {
            return rewards;
        }
    }

    private static final class OneMerit extends Merits {

        @Override
        public List<String> of(long personId, long schoolId) {
            return List.of("победа в конкурсе «Мастерская»");
        }
    }

    private static final class NoPupils extends MentorYears {

        @Override
        PupilNames pupils(long school) {
            return PupilNames.of(List.of(), school, DAY);
        }
    }
}
