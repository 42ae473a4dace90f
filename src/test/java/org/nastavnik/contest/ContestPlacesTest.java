package org.nastavnik.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.people.Someone;
import org.nastavnik.place.PlaceKind.Offer;
import org.nastavnik.platform.ShownPage;

class ContestPlacesTest {

    private static final Instant OPEN = Instant.parse("2027-02-10T05:00:00Z");
    private static final Instant OVER = Instant.parse("2027-03-10T05:00:00Z");
    private static final CurrentPerson MENTOR = Someone.ofSchool(41, 10, Role.MENTOR);
    private static final CurrentPerson METHODIST = Someone.ofCentre(3, Role.METHODIST);

    private final List<Portfolio> mine = new ArrayList<>();

    private ContestPlaces places(Instant now) {
        ContestPlaces places = new ContestPlaces();
        places.contests =
                new Contests() {
                    @Override
                    public List<Contest> all() {
                        return List.of(PortfolioTest.contest());
                    }

                    @Override
                    Optional<Contest> find(long id) {
                        return all().stream().filter(contest -> contest.id() == id).findFirst();
                    }
                };
        places.portfolios =
                new VisiblePortfolios() {
                    @Override
                    List<Portfolio> mine() {
                        return mine;
                    }
                };
        places.visitor = ShownPage.visitor("ru");
        places.clock = Clock.fixed(now, ZoneOffset.UTC);
        return places;
    }

    @Test
    void offersEachOpenContest() {
        assertThat(places(OPEN).offers(METHODIST))
                .extracting(Offer::title)
                .containsExactly(
                        "Конкурсы и портфолио", "Конкурс: «Лучшие практики наставничества»");
        assertThat(places(OVER).offers(METHODIST)).hasSize(1);
    }

    @Test
    void leadsAMentorToHisPortfolio() {
        assertThat(places(OPEN).path(3L, MENTOR)).contains("portfolio");

        mine.add(PortfolioTest.complete());

        assertThat(places(OPEN).path(3L, MENTOR)).contains("portfolio/12");
        assertThat(places(OVER).path(3L, MENTOR)).contains("portfolio/12");
    }

    @Test
    void opensNothingOfAContestThatIsOverOrUnknown() {
        assertThat(places(OVER).path(3L, MENTOR)).isEmpty();
        assertThat(places(OPEN).path(4L, MENTOR)).isEmpty();
    }

    @Test
    void leadsTheCentreToTheContestItself() {
        assertThat(places(OVER).path(3L, METHODIST)).contains("contests/3");
        assertThat(places(OVER).path(null, METHODIST)).contains("contests");
        assertThat(places(OPEN).path(4L, METHODIST)).isEmpty();
    }

    @Test
    void opensNothingForThoseWhoTakeNoPart() {
        assertThat(places(OPEN).path(null, Someone.unknown())).isEmpty();
        assertThat(places(OPEN).path(3L, Someone.ofSchool(41, 18, Role.PSYCHOLOGIST))).isEmpty();
    }
}
