package org.nastavnik.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.RuleBroken;

class PortfolioTest {

    /** 22 February 2027, 23:59 in Tomsk. */
    private static final Instant DEADLINE = Instant.parse("2027-02-22T16:59:00Z");

    private static final Instant IN_TIME = Instant.parse("2027-02-22T16:59:59Z");
    private static final Instant LATE = Instant.parse("2027-02-22T17:00:00Z");
    private static final Portfolio.Frozen FROZEN = new Portfolio.Frozen(5, "ab");

    static Contest contest() {
        Contest contest =
                new Contest(
                        new Contest.Terms(
                                "«Лучшие практики наставничества»",
                                "Муниципальное автономное учреждение «ИМЦ»",
                                2027,
                                List.of("«Педагог – педагог»"),
                                null,
                                LocalDate.of(2027, 2, 1),
                                DEADLINE,
                                Schools.ZONE));
        contest.announce();
        return Ids.giveChild(contest, 3);
    }

    static Portfolio complete() {
        Portfolio portfolio = Ids.give(new Portfolio(contest(), 41, 10, IN_TIME), 12);
        Map<PortfolioPart, String> parts = new EnumMap<>(PortfolioPart.class);
        for (PortfolioPart part : PortfolioPart.values()) {
            parts.put(part, part == PortfolioPart.NOMINATION ? JuryFixtures.NOMINATION : "текст");
        }
        portfolio.write(parts);
        return portfolio;
    }

    @Test
    void isTakenTillTheLastSecondOfTheDeadlinesMinute() {
        Portfolio portfolio = complete();

        portfolio.submit(contest(), FROZEN, IN_TIME);

        assertThat(portfolio.state()).isEqualTo(Portfolio.State.SUBMITTED);
        assertThat(portfolio.requiredReceipt().number()).isEqualTo("2027-003-0012");
        assertThat(portfolio.requiredReceipt().consentOn()).isEqualTo(LocalDate.of(2027, 2, 22));
    }

    @Test
    void isRefusedLateWithTheTimeOfTheDeadline() {
        assertThatThrownBy(() -> complete().submit(contest(), FROZEN, LATE))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        late -> assertThat(late.arguments()).containsExactly("22.02.2027 23:59"));
    }

    @Test
    void isNotStartedBeforeTheFirstDay() {
        Instant january = Instant.parse("2027-01-31T16:59:00Z");

        assertThatThrownBy(() -> new Portfolio(contest(), 41, 10, january))
                .hasMessage("contest.rule.notYet");
    }

    @Test
    void isNotSubmittedWhileAPartIsMissing() {
        Portfolio portfolio = complete();
        portfolio.write(Map.of(PortfolioPart.ESSAY, "только эссе"));

        assertThatThrownBy(() -> portfolio.submit(contest(), FROZEN, IN_TIME))
                .hasMessage("contest.rule.incomplete");
    }

    @Test
    void isNotSubmittedInANominationThatTheContestHasNoLonger() {
        Portfolio portfolio = complete();
        Contest contest = contest();
        Contest.Terms former = contest.terms();
        contest.change(
                new Contest.Terms(
                        former.title(),
                        former.organiser(),
                        former.contestYear(),
                        List.of("«Педагог – ученик»"),
                        former.requirements(),
                        former.opensOn(),
                        former.deadline(),
                        former.zone()),
                false);

        assertThatThrownBy(() -> portfolio.submit(contest, FROZEN, IN_TIME))
                .hasMessage("contest.rule.nominationGone");
    }

    @Test
    void isLockedOnceSubmitted() {
        Portfolio portfolio = complete();
        portfolio.submit(contest(), FROZEN, IN_TIME);

        assertThatThrownBy(() -> portfolio.write(Map.of())).hasMessage("contest.rule.locked");
        assertThatThrownBy(portfolio::changeFiles).hasMessage("contest.rule.locked");
    }

    @Test
    void isReturnedOnlyBeforeTheDeadline() {
        Portfolio portfolio = complete();
        portfolio.submit(contest(), FROZEN, IN_TIME);

        assertThatThrownBy(() -> portfolio.giveBack("нет фото", contest(), LATE))
                .hasMessage("contest.rule.late");

        portfolio.giveBack("нет фото", contest(), IN_TIME);
        assertThat(portfolio.state()).isEqualTo(Portfolio.State.RETURNED);
    }

    @Test
    void announcedDeadlineIsOnlyPutOff() {
        Contest contest = contest();
        Contest.Terms earlier =
                new Contest.Terms(
                        "К",
                        "О",
                        2027,
                        List.of("Н"),
                        null,
                        contest.opensOn(),
                        DEADLINE.minusSeconds(60),
                        Schools.ZONE);

        assertThatThrownBy(() -> contest.change(earlier, false))
                .hasMessage("contest.rule.deadlineEarlier");
    }

    @Test
    void headsAndPupilsDoNotTakePart() {
        assertThatThrownBy(() -> Entrants.check(true, false)).hasMessage("contest.rule.director");
        assertThatThrownBy(() -> Entrants.check(false, true)).hasMessage("contest.rule.minor");
    }

    @Test
    void waitsForTheDirectorWhereTheSchoolPutsForward() {
        Contest contest = nominating();
        Portfolio portfolio = complete();
        assertThatThrownBy(() -> portfolio.submit(contest, FROZEN, IN_TIME))
                .hasMessage("contest.rule.notNominated");

        portfolio.nominate(11, LocalDate.of(2027, 2, 20));
        portfolio.submit(contest, FROZEN, IN_TIME);

        assertThat(portfolio.state()).isEqualTo(Portfolio.State.SUBMITTED);
    }

    @Test
    void waitsForTheDirectorAgainOnceItsTextHasChanged() {
        Portfolio portfolio = complete();
        portfolio.nominate(11, LocalDate.of(2027, 2, 20));
        portfolio.write(portfolio.parts());
        assertThat(portfolio.nominatedOn()).isNotNull();

        Map<PortfolioPart, String> changed = new EnumMap<>(portfolio.parts());
        changed.put(PortfolioPart.ESSAY, "другое эссе");
        portfolio.write(changed);

        assertThatThrownBy(() -> portfolio.submit(nominating(), FROZEN, IN_TIME))
                .hasMessage("contest.rule.notNominated");
    }

    private static Contest nominating() {
        Contest contest = contest();
        contest.change(ShippedRegulations.regulation("practices", 2027), false);
        return contest;
    }

    @Test
    void isNotSubmittedHereWhereTheContestHasItsOwnSite() {
        Contest contest = contest();
        contest.change(ShippedRegulations.regulation("federal", 2027), false);

        assertThatThrownBy(() -> complete().submit(contest, FROZEN, IN_TIME))
                .hasMessage("contest.rule.ownSite");
    }

    @Test
    void staysLockedFromAdmissionToResult() {
        Portfolio portfolio = complete();
        portfolio.submit(contest(), FROZEN, IN_TIME);
        portfolio.admit(7, IN_TIME);
        assertThat(portfolio.code()).isEqualTo("№\u00a007");
        assertThatThrownBy(() -> portfolio.write(Map.of())).hasMessage("contest.rule.locked");
        assertThatThrownBy(() -> portfolio.giveBack("поздно", contest(), IN_TIME))
                .hasMessage("contest.rule.notSubmitted");

        portfolio.invite();
        assertThatThrownBy(portfolio::conclude).hasMessage("contest.rule.notDecided");
        portfolio.decide(Portfolio.Award.WINNER);
        portfolio.conclude();

        assertThat(portfolio.state()).isEqualTo(Portfolio.State.RESULT);
    }

    @Test
    void rejectedOneIsNeitherInvitedNorAwarded() {
        Portfolio portfolio = complete();
        portfolio.submit(contest(), FROZEN, IN_TIME);
        portfolio.reject("чужая работа", LATE);

        assertThatThrownBy(portfolio::invite).hasMessage("contest.rule.notAdmitted");
        assertThatThrownBy(() -> portfolio.decide(Portfolio.Award.PRIZE))
                .hasMessage("contest.rule.notAdmitted");
    }
}
