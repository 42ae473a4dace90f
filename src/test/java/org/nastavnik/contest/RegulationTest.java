package org.nastavnik.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Problems;

class RegulationTest {

    private static ContestForm federal() {
        ContestForm form = new ContestForm();
        ShippedRegulations.fill(form, "federal", 2027);
        return form;
    }

    private static Contest contest(ContestForm form) {
        Contest.Terms terms = form.terms(new Problems());
        Contest contest = new Contest(Objects.requireNonNull(terms));
        contest.announce();
        return contest;
    }

    @Test
    void deadlineOfAnotherZonePassesByTheOrganisersClock() {
        Contest contest = contest(federal());

        assertThat(contest.deadlineText()).isEqualTo("30.06.2027 23:59 UTC+03:00");
        assertThat(contest.localDeadline()).isEqualTo("01.07.2027 03:59");
        assertThat(contest.isOver(Instant.parse("2027-06-30T20:59:59Z"))).isFalse();
        assertThat(contest.isOver(Instant.parse("2027-06-30T21:00:00Z"))).isTrue();
    }

    @Test
    void contestOfAnotherZoneOpensAtTheOrganisersMidnight() {
        Contest contest = contest(federal());

        assertThat(contest.hasOpened(Instant.parse("2027-03-31T20:59:59Z"))).isFalse();
        assertThat(contest.hasOpened(Instant.parse("2027-03-31T21:00:00Z"))).isTrue();
    }

    @Test
    void formShowsTheDeadlineAsItWasTyped() {
        ContestForm shown = ContestForm.of(contest(federal()));

        assertThat(shown.zone).isEqualTo("Europe/Moscow");
        assertThat(shown.deadlineDay).isEqualTo("2027-06-30");
        assertThat(shown.deadlineTime).isEqualTo("23:59");
    }

    @Test
    void municipalContestComesWithItsStagesAndCriteria() {
        Regulation shipped = ShippedRegulations.regulation("practices", 2027);

        assertThat(shipped.stages())
                .extracting(ContestStage::kind, ContestStage::beginsOn, ContestStage::endsOn)
                .contains(
                        tuple(
                                StageKind.ABSENTEE,
                                LocalDate.of(2027, 3, 6),
                                LocalDate.of(2027, 3, 31)),
                        tuple(
                                StageKind.ONSITE,
                                LocalDate.of(2027, 4, 3),
                                LocalDate.of(2027, 4, 14)));
        assertThat(shipped.criteria())
                .filteredOn(criterion -> criterion.kind() == StageKind.ABSENTEE)
                .extracting(ContestCriterion::most)
                .containsExactly(10, 10, 10, 10, 10);
        assertThat(shipped.submission()).endsWith("«Лучшие практики наставничества - 2027»");
    }

    @Test
    void federalContestTakesNoWorkHere() {
        Contest contest =
                new Contest(
                        PortfolioTest.contest().terms(),
                        ShippedRegulations.regulation("federal", 2027));

        assertThatThrownBy(contest::requireTakenHere).hasMessage("contest.rule.ownSite");
    }

    @Test
    void whoEntersBothFederalDirectionsHasOneNominationInEach() {
        ContestForm mentor = federal();
        ContestForm practices = new ContestForm();
        ShippedRegulations.fill(practices, "federalPractices", 2027);

        assertThat(mentor.nominations.lines())
                .hasSize(4)
                .allMatch(nomination -> nomination.startsWith("Наставник года: "));
        assertThat(practices.nominations.lines())
                .hasSize(4)
                .allMatch(nomination -> nomination.startsWith("Лучшие практики наставничества: "));
        assertThat(contest(practices).deadlineText()).isEqualTo(contest(mentor).deadlineText());
        assertThat(practices.title).isNotEqualTo(mentor.title);
    }

    @Test
    void staysAsItWasOnceSomebodyHasSubmitted() {
        Contest contest = PortfolioTest.contest();
        Contest.Terms later = terms("К", contest.deadline().plusSeconds(3600));
        Contest.Terms other = terms("Другой", contest.deadline());

        assertThatThrownBy(() -> contest.change(Regulation.plain(), true))
                .hasMessage("contest.rule.regulationFixed");
        assertThatThrownBy(() -> contest.change(other, true))
                .hasMessage("contest.rule.regulationFixed");

        contest.change(terms("К", contest.deadline()), false);
        contest.change(later, true);
        assertThat(contest.deadline()).isEqualTo(later.deadline());
    }

    private static Contest.Terms terms(String title, Instant deadline) {
        return new Contest.Terms(
                title,
                "О",
                2027,
                List.of("Н"),
                null,
                LocalDate.of(2027, 2, 1),
                deadline,
                Schools.ZONE);
    }

    @Test
    void formTellsWhichCellIsWrong() {
        RegulationForm form = new RegulationForm();
        form.fileTypes = List.of();
        form.maxMegabytes = "12";
        form.stageTitle = List.of("Заочный", "");
        form.stageKind = List.of("ABSENTEE", "INTAKE");
        form.stageFrom = List.of("2027-03-31", "");
        form.stageTo = List.of("06.03.2027", "");
        form.criterionText = List.of("", "Уникальность");
        form.criterionKind = List.of("ABSENTEE", "ABSENTEE");
        form.criterionMost = List.of("", "много");
        Problems problems = new Problems();

        assertThat(form.regulation(problems)).isNull();
        assertThat(problems.all().keySet())
                .containsExactlyInAnyOrder(
                        "fileTypes", "maxMegabytes", "stageTo0", "criterionMost1");
    }

    @Test
    void formReadsBackWhatItShows() {
        Contest contest =
                new Contest(
                        PortfolioTest.contest().terms(),
                        ShippedRegulations.regulation("practices", 2027));

        Regulation read = RegulationForm.of(contest).regulation(new Problems());

        assertThat(read)
                .usingRecursiveComparison()
                .isEqualTo(ShippedRegulations.regulation("practices", 2027));
    }
}
