package org.nastavnik.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.Person;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.PersonName;

class ScoresTest {

    private final JuryFixtures.Kept kept = new JuryFixtures.Kept();
    private final Contest contest = JuryFixtures.contest();

    private List<Scores.Scored> scored() {
        return kept.scores().of(contest, StageKind.ABSENTEE).get(0).works();
    }

    @Test
    void meanIsOfAllWhoHaveTheWorkAndWaitsForTheLast() {
        Portfolio work = JuryFixtures.admitted(1, 41, 1);
        kept.works.add(work);
        kept.sheets.add(JuryFixtures.submitted(1, work, 1, 8, 9));
        kept.sheets.add(JuryFixtures.sheet(2, work, 2, 9, null));

        assertThat(scored().get(0).work().mean()).isNull();

        kept.sheets.set(1, JuryFixtures.submitted(2, work, 2, 9, 10));
        assertThat(scored().get(0).work().mean()).isEqualByComparingTo("18");
    }

    @Test
    void spreadOverThirtyPercentAsksForAThirdExpertUntilOneIsAsked() {
        Portfolio work = JuryFixtures.admitted(1, 41, 1);
        kept.works.add(work);
        kept.members.addAll(
                List.of(
                        JuryFixtures.member(1, null, null),
                        JuryFixtures.member(2, null, null),
                        JuryFixtures.member(3, null, null)));
        kept.sheets.add(JuryFixtures.submitted(1, work, 1, 10, 10));
        kept.sheets.add(JuryFixtures.submitted(2, work, 2, 7, 6));
        assertThat(kept.scores().apart(contest, StageKind.ABSENTEE)).containsExactly(1L);

        kept.deal().third(contest, StageKind.ABSENTEE, Set.of(1L));

        assertThat(kept.sheets).hasSize(3).last().returns(3L, ScoreSheet::memberId);
        assertThat(kept.scores().apart(contest, StageKind.ABSENTEE)).isEmpty();
        assertThat(scored().get(0).work().mean()).isNull();
    }

    @Test
    void outcomeOfAnInvitedWorkWaitsForItsOnsiteMarks() {
        Portfolio absent = JuryFixtures.admitted(1, 41, 1);
        Portfolio invited = JuryFixtures.admitted(2, 42, 2);
        invited.invite();
        kept.works.addAll(List.of(absent, invited));
        for (Portfolio work : kept.works) {
            kept.sheets.add(JuryFixtures.submitted(work.id() * 10, work, 1, 8, 8));
            kept.sheets.add(JuryFixtures.submitted(work.id() * 10 + 1, work, 2, 9, 9));
        }
        kept.sheets.add(new ScoreSheet(invited, 1, StageKind.ONSITE));

        assertThat(kept.scores().outcomes(contest))
                .containsExactly(entry(1L, new BigDecimal("17.00")));
    }

    @Test
    void conflictTakesTheWorkAwayAndItGoesToSomebodyElse() {
        Portfolio work = JuryFixtures.admitted(1, 41, 1);
        kept.works.add(work);
        kept.members.addAll(
                List.of(
                        JuryFixtures.member(1, null, null),
                        JuryFixtures.member(2, null, null),
                        JuryFixtures.member(3, null, null)));
        kept.deal().deal(contest, StageKind.ABSENTEE);
        ScoreSheet first = kept.sheets.get(0);

        first.withdraw("знаю автора");
        DealWorks.Dealt again = kept.deal().deal(contest, StageKind.ABSENTEE);

        assertThat(again.sheets()).isEqualTo(1);
        assertThat(kept.sheets)
                .filteredOn(ScoreSheet::counts)
                .extracting(ScoreSheet::memberId)
                .doesNotContain(first.memberId())
                .hasSize(2);
    }

    private static Person teacher() {
        Person teacher =
                Ids.giveChild(
                        new Person(
                                new PersonName("Экспертов", "Иван", null),
                                Gender.M,
                                LocalDate.of(2026, 9, 1)),
                        77);
        teacher.affiliate(
                new Affiliation(41, AffiliationKind.TEACHER, "учитель", LocalDate.of(2020, 9, 1)));
        return teacher;
    }

    @Test
    void expertWhoTurnsOutToBeOfTheSchoolGivesTheWorkBackWhenHeComesIn() {
        kept.works.add(JuryFixtures.admitted(1, 41, 1));
        kept.works.add(JuryFixtures.admitted(2, 42, 2));
        JuryMember member = JuryFixtures.member(1, null, null);
        kept.members.add(member);
        DealWorks deal = kept.deal(teacher());
        assertThat(deal.deal(contest, StageKind.ABSENTEE).sheets()).isEqualTo(2);

        member.comeIn(77);
        deal.withdrawClose(member);

        assertThat(kept.sheets)
                .filteredOn(ScoreSheet::counts)
                .extracting(ScoreSheet::portfolioId)
                .containsExactly(2L);
    }

    @Test
    void nobodyGetsHisOwnWork() {
        Portfolio work = JuryFixtures.admitted(1, 43, 1);
        Person author =
                Ids.giveChild(
                        new Person(
                                new PersonName("Авторов", "Пётр", null),
                                Gender.M,
                                LocalDate.of(2026, 9, 1)),
                        work.personId());
        JuryMember member = JuryFixtures.member(1, null, work.personId());

        assertThat(kept.deal(author).isClose(member, work)).isTrue();
    }

    @Test
    void nobodyGetsAWorkOfTheSchoolWhereHeWorks() {
        kept.works.add(JuryFixtures.admitted(1, 41, 1));
        kept.members.add(JuryFixtures.member(1, 41L, null));
        kept.members.add(JuryFixtures.member(2, null, 77L));

        DealWorks.Dealt dealt = kept.deal(teacher()).deal(contest, StageKind.ABSENTEE);

        assertThat(dealt.sheets()).isZero();
        assertThat(dealt.tooFew()).containsExactly("№\u00a001");
    }
}
