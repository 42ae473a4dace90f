package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.monitoring.IndicatorTown.SCHOOL;
import static org.nastavnik.monitoring.IndicatorTown.TODAY;
import static org.nastavnik.monitoring.IndicatorTown.YEAR;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The report is of 15 March 2027. */
class IndicatorReckoningTest {

    private IndicatorTown town;

    @BeforeEach
    void found() throws SQLException {
        town = new IndicatorTown();
    }

    @AfterEach
    void close() throws SQLException {
        town.close();
    }

    private void holds(IndicatorRule rule, Integer part, Integer whole) {
        IndicatorValue value = town.value(rule);
        assertThat(value.part()).isEqualTo(part);
        assertThat(value.whole()).isEqualTo(whole);
    }

    @Test
    void countsMenteesOfTenToNineteenOnTheDayOfTheReport() throws SQLException {
        long pair = town.pair();
        town.mentee(pair, town.pupil("2017-03-15"));
        town.mentee(pair, town.pupil("2017-03-16"));
        town.mentee(pair, town.pupil("2007-03-16"));
        town.mentee(pair, town.pupil("2007-03-15"));
        town.counted(SCHOOL, "PUPILS_10_19", 10);

        holds(IndicatorRule.MENTEES_10_19, 2, 10);
    }

    @Test
    void dividesByAllPupilsWhereTheSchoolWantsIt() throws SQLException {
        town.counted(SCHOOL, "PUPILS_10_19", 10);
        town.counted(SCHOOL, "PUPILS", 40);
        town.entered(SCHOOL, "RUBRICS_COUNT", 2, true);

        holds(IndicatorRule.MENTEES_10_19, 0, 40);
    }

    @Test
    void countsMentorsOfFifteenToNineteenOnceInHoweverManyPairs() throws SQLException {
        long mentor = town.pupil("2011-03-15");
        town.mentor(town.pair(), mentor);
        town.mentor(town.pair(), mentor);
        town.mentor(town.pair(), town.pupil("2012-03-16"));
        town.counted(SCHOOL, "PUPILS_15_19", 4);

        holds(IndicatorRule.MENTORS_15_19, 1, 4);
    }

    @Test
    void threeFullYearsOfTeachingStillCountOnTheDayItself() throws SQLException {
        long pair = town.pair();
        town.mentee(pair, town.teacher("2024-03-15"));
        town.mentee(pair, town.teacher("2024-03-14"));
        town.mentee(pair, town.teacher("2026-09-01"));
        town.mentee(pair, town.teacher(null));
        town.counted(SCHOOL, "YOUNG_TEACHERS", 3);

        holds(IndicatorRule.YOUNG_TEACHERS, 2, 3);
    }

    @Test
    void countsBothMentorsOfAReplacedOneAndThePairOnce() throws SQLException {
        long pair = town.pair();
        long first = town.teacher("2000-09-01");
        long second = town.teacher("2000-09-01");
        town.member(pair, first, "MENTOR", "2026-10-01", "2026-12-01");
        town.member(pair, second, "MENTOR", "2026-12-02", null);
        town.plan(pair, 1, "SUPERSEDED", "DONE", "DONE", "DONE");
        town.plan(pair, 2, "APPROVED", "DONE", "PLANNED");
        town.counted(SCHOOL, "PEDAGOGICAL_WORKERS", 20);

        holds(IndicatorRule.COVERAGE_TEACHERS_644, 2, 20);
        holds(IndicatorRule.PLAN_COMPLETION_RATE, 1, 2);
    }

    @Test
    void countsAMentorOfOneFormWhoIsAMenteeOfAnotherOnceInCoverage() throws SQLException {
        long pupil = town.pupil("2012-01-01");
        town.mentor(town.pair(), pupil);
        town.mentee(town.pair(), pupil);
        town.counted(SCHOOL, "PUPILS", 100);

        holds(IndicatorRule.COVERAGE_PUPILS_644, 1, 100);
        holds(IndicatorRule.SATISFACTION_MENTEES, null, 1);
        holds(IndicatorRule.SATISFACTION_MENTORS, null, 1);
    }

    @Test
    void countsAMembershipThatOverlapsTheYearAndNoOther() throws SQLException {
        long early = town.unit(SCHOOL, "GROUP", "2026-01-10", "2027-05-31");
        town.member(early, town.pupil("2012-01-01"), "MENTEE", "2026-01-10", "2026-09-01");
        town.member(early, town.pupil("2012-01-01"), "MENTEE", "2026-01-10", "2026-08-31");
        town.member(early, town.pupil("2012-01-01"), "MENTEE", "2027-03-16", null);
        town.counted(SCHOOL, "PUPILS", 100);

        holds(IndicatorRule.COVERAGE_PUPILS_644, 1, 100);
    }

    @Test
    void leavesOutWhatNoOrderHasFixedAndWhatWasEnteredByMistake() throws SQLException {
        long proposed = town.pair();
        town.mentee(proposed, town.pupil("2012-01-01"));
        town.run("update mentoring_unit set orderId = null where id = ?", proposed);
        long wrong = town.pair();
        town.mentee(wrong, town.pupil("2012-01-01"));
        town.run("update membership set endReason = 'ERROR' where unitId = ?", wrong);
        town.counted(SCHOOL, "PUPILS", 100);

        holds(IndicatorRule.COVERAGE_PUPILS_644, 0, 100);
    }

    @Test
    void countsAPupilWhoHasLeftTheSchoolInTheYear() throws SQLException {
        long pupil = town.pupil("2012-01-01");
        town.member(town.pair(), pupil, "MENTEE", "2026-10-01", "2026-12-25");
        town.run("update affiliation set endsOn = '2026-12-25' where personId = ?", pupil);
        town.counted(SCHOOL, "PUPILS", 100);

        holds(IndicatorRule.COVERAGE_PUPILS_644, 1, 100);
    }

    @Test
    void saysNoDataWhereThereIsNothingToDivideBy() {
        assertThat(town.value(IndicatorRule.PLAN_COMPLETION_RATE).value()).isNull();
        assertThat(town.value(IndicatorRule.COVERAGE_PUPILS_644).value()).isNull();
        assertThat(town.value(IndicatorRule.ROADMAP_COMPLETION).value()).isNull();
        assertThat(town.value(IndicatorRule.RUBRICS_COUNT).value()).isNull();
    }

    @Test
    void zeroIsNotNoData() throws SQLException {
        town.counted(SCHOOL, "PUPILS", 100);
        town.entered(SCHOOL, "RUBRICS_COUNT", 0, false);

        assertThat(town.value(IndicatorRule.COVERAGE_PUPILS_644).value()).isEqualByComparingTo("0");
        assertThat(town.value(IndicatorRule.RUBRICS_COUNT).value()).isEqualByComparingTo("0");
    }

    @Test
    void roundsToOneDecimalHalfUp() throws SQLException {
        town.mentee(town.pair(), town.pupil("2012-01-01"));
        town.counted(SCHOOL, "PUPILS", 16);

        assertThat(town.value(IndicatorRule.COVERAGE_PUPILS_644).value()).hasToString("6.3");
    }

    @Test
    void oneWhoLedAMeetingOrCameToItTakesPart() throws SQLException {
        long group = town.unit(SCHOOL, "GROUP", "2026-10-01", "2027-05-31");
        long mentor = town.teacher("2000-09-01");
        long came = town.pupil("2012-01-01");
        town.mentor(group, mentor);
        town.mentee(group, came);
        town.mentee(group, town.pupil("2012-01-01"));
        town.came(town.meeting(group, mentor, "2026-11-10"), came);

        holds(IndicatorRule.PLAN_PARTICIPATION, 2, 3);
        assertThat(town.rows(IndicatorFact.MET)).containsExactly(mentor, came);
    }

    @Test
    void leavesCancelledRowsOfPlansOut() throws SQLException {
        town.plan(town.pair(), 1, "APPROVED", "DONE", "MOVED", "CANCELLED");
        town.plan(town.pair(), 1, "DRAFT", "DONE");

        holds(IndicatorRule.PLAN_COMPLETION_RATE, 1, 2);
    }

    @Test
    void countsOnlyAnswersToTheQuestionOfSatisfactionAndAllWhoTookPart() throws SQLException {
        long pair = town.pair();
        long content = town.pupil("2012-01-01");
        town.mentee(pair, content);
        town.mentee(pair, town.pupil("2012-01-01"));
        town.response(content, "MENTEE", "EXIT", "2027-03-01", "PP_MENTEE_EXIT", "q15", "да");
        town.response(content, "MENTEE", "EXIT", "2027-03-02", "PP_MENTEE_EXIT", "q14", "да");

        holds(IndicatorRule.SATISFACTION_MENTEES, 1, 2);
    }

    @Test
    void countsTheDiagnosticOfTheQuarterOfTheReport() throws SQLException {
        long pair = town.pair();
        long now = town.pupil("2012-01-01");
        long before = town.pupil("2012-01-01");
        town.mentee(pair, now);
        town.mentee(pair, before);
        town.response(now, "MENTEE", "DIAGNOSTIC", "2027-03-01");
        town.response(before, "MENTEE", "DIAGNOSTIC", "2027-02-28");

        holds(IndicatorRule.DIAGNOSTIC_SHARE, 1, 2);
    }

    @Test
    void aYearThatIsOverIsToldByItsLastSchoolQuarter() throws SQLException {
        long pupil = town.pupil("2012-01-01");
        town.mentee(town.pair(), pupil);
        town.response(pupil, "MENTEE", "DIAGNOSTIC", "2027-03-02");

        assertThat(town.reckoning().ofSchool(SCHOOL, YEAR, LocalDate.of(2028, 1, 10)))
                .filteredOn(value -> value.rule() == IndicatorRule.DIAGNOSTIC_SHARE)
                .singleElement()
                .extracting(IndicatorValue::part)
                .isEqualTo(1);
    }

    @Test
    void findsTheQuestionOfSatisfactionInTheSurveyItself() throws SQLException {
        long pupil = town.pupil("2012-01-01");
        town.mentee(town.pair(), pupil);
        town.satisfactionIs(4);
        town.response(pupil, "MENTEE", "EXIT", "2027-03-01", "OWN_1", "q4", "да");

        holds(IndicatorRule.SATISFACTION_MENTEES, 1, 1);
    }

    @Test
    void countsNobodyAsAnsweredWhoWasNotAskedForSatisfaction() throws SQLException {
        long pupil = town.pupil("2012-01-01");
        town.mentee(town.pair(), pupil);
        town.response(pupil, "MENTEE", "EXIT", "2027-03-01", "IMPACT_PUPIL", "q1", "7");

        holds(IndicatorRule.SATISFACTION_MENTEES, null, 1);
    }

    private List<Long> mentees(int number) throws SQLException {
        long pair = town.pair();
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            all.add(town.pupil("2012-01-01"));
            town.mentee(pair, all.get(i));
        }
        return all;
    }

    @Test
    void countsSheetsWithoutNamesOnceTheSurveyIsOver() throws SQLException {
        town.unnamed(mentees(6), "2027-03-14", "да", "да", "нет", "да", "да");

        holds(IndicatorRule.SATISFACTION_MENTEES, 4, 6);
        assertThat(town.reckoning().known(SCHOOL, YEAR, TODAY).of(IndicatorFact.ANSWERED_MENTEES))
                .isEqualTo(5);
    }

    @Test
    void saysNoDataOfAnAnonymousSurveyThatRunsOrHasFewSheets() throws SQLException {
        List<Long> mentees = mentees(6);
        town.unnamed(mentees, "2027-03-15", "да", "да", "да", "да", "да");
        town.unnamed(mentees, "2027-03-14", "да", "да", "да", "да");

        holds(IndicatorRule.SATISFACTION_MENTEES, null, 6);
    }

    @Test
    void theCityTellsNothingOfFewerThanFiveAnswers() throws SQLException {
        List<Long> mentees = mentees(5);
        for (int i = 0; i < 4; i++) {
            likesIt(mentees.get(i), "2027-03-0" + (i + 1));
        }
        assertThat(town.reckoning().city(YEAR, TODAY).value("SATISFACTION_MENTEES")).isNull();
        assertThat(town.reckoning().city(YEAR, TODAY).counted("SATISFACTION_MENTEES")).isEmpty();

        likesIt(mentees.get(4), "2027-03-05");
        assertThat(town.reckoning().city(YEAR, TODAY).value("SATISFACTION_MENTEES"))
                .isEqualByComparingTo("100");
    }

    private void likesIt(long pupil, String day) throws SQLException {
        town.response(pupil, "MENTEE", "EXIT", day, "PP_MENTEE_EXIT", "q15", "да");
    }

    @Test
    void judgesRowsOfTheRoadMapByTheirDeadline() throws SQLException {
        long map = town.roadMap("AGREED");
        town.row(map, "DONE", "2026-10-01", "2026-10-01");
        town.row(map, "DONE", "2026-10-01", "2026-10-02");
        town.row(map, "PLANNED", "2027-03-15", null);
        town.row(map, "PLANNED", "2027-03-16", null);
        town.row(map, "CANCELLED", "2026-10-01", null);

        holds(IndicatorRule.ROADMAP_COMPLETION, 2, 4);
        holds(IndicatorRule.ROADMAP_ON_TIME, 1, 3);
    }

    @Test
    void countsNoRoadMapThatTheDirectorHasNotAgreedTo() throws SQLException {
        town.row(town.roadMap("DRAFT"), "DONE", "2026-10-01", "2026-10-01");

        holds(IndicatorRule.ROADMAP_COMPLETION, 0, 0);
    }

    @Test
    void sharesOfConsentLeaveOutNobodyOfTheBases() throws SQLException {
        long signed = town.pupil("2012-01-01");
        long withdrawn = town.pupil("2012-01-01");
        long worker = town.teacher("2000-09-01");
        for (long person : new long[] {signed, withdrawn}) {
            town.run(
                    "insert into mentee_request (version, schoolId, personId, startYear, formCode,"
                            + " need, state) values (0, 1, ?, 2026, '', '', 'WAITING')",
                    person);
            town.run(
                    "insert into consent (version, schoolId, personId, kind, state, purpose, dataList,"
                            + " actions, printedOn, signedOn) values (0, 1, ?, 'PROCESSING', 'SIGNED',"
                            + " '', '', '', '2026-09-01', '2026-09-02')",
                    person);
        }
        town.run("update consent set withdrawnOn = '2027-03-15' where personId = ?", withdrawn);
        town.run(
                "insert into mentor_profile (version, schoolId, personId, startYear, maxMentees,"
                        + " state) values (0, 1, ?, 2026, 1, 'ACTIVE')",
                worker);

        holds(IndicatorRule.CONSENTS_SHARE, 2, 3);
    }

    @Test
    void asksWorkersToSignWhereTheSchoolDoes() throws SQLException {
        town.run(
                "insert into mentor_profile (version, schoolId, personId, startYear, maxMentees,"
                        + " state) values (0, 1, ?, 2026, 1, 'ACTIVE')",
                town.teacher("2000-09-01"));
        town.run(
                "insert into consent_rules (version, schoolId, staffToo, teenSignsAlone,"
                        + " namesProcessor) values (0, 1, true, false, false)");

        holds(IndicatorRule.CONSENTS_SHARE, 0, 1);
    }

    @Test
    void takesTheLastCouncilUnlessTheCuratorKnowsBetter() throws SQLException {
        town.counted(SCHOOL, "PEDAGOGICAL_WORKERS", 50);
        council("2026-09-10", 10);
        council("2027-01-10", 40);
        holds(IndicatorRule.PEDCOUNCIL_ATTENDANCE, 40, 50);

        town.entered(SCHOOL, "PEDCOUNCIL_ATTENDANCE", 45, false);
        holds(IndicatorRule.PEDCOUNCIL_ATTENDANCE, 45, 50);
    }

    private void council(String day, int present) throws SQLException {
        town.run(
                "insert into council_minutes (version, schoolId, startYear, minutesNumber,"
                        + " minutesDate, chairId, secretaryId, members, present, certifiedBy) values"
                        + " (0, 1, 2026, ?, ?, 1, 1, 50, ?, 1)",
                day,
                day,
                present);
    }

    @Test
    void organisationsWithAnAgreementOfTheYearThatGiveMentorsAreCountedUnlessTheCuratorKnowsBetter()
            throws SQLException {
        partner("Завод", true, "2026-09-10", null);
        partner("Вуз", true, "2025-09-10", "2026-10-01");
        partner("Библиотека", false, "2026-09-10", null);
        partner("Фабрика", true, "2025-09-10", "2026-08-31");
        partner("Театр", true, "2027-04-01", null);
        partner("Музей", true, null, null);

        holds(IndicatorRule.PARTNERS, 2, null);

        town.entered(SCHOOL, "PARTNERS", 3, false);
        holds(IndicatorRule.PARTNERS, 3, null);
    }

    @Test
    void withoutAListOfPartnersTheirNumberIsUnknownAndNotZero() {
        assertThat(town.value(IndicatorRule.PARTNERS).part()).isNull();
    }

    private void partner(String name, boolean gives, String signed, String validTo)
            throws SQLException {
        town.run(
                "insert into partner_organisation (version, schoolId, fullName, shortName, address,"
                        + " headPost, headLast, headFirst, headGender, purpose, givesMentors,"
                        + " agreementNumber, agreementDate, validTo) values (0, ?, ?, ?, 'адрес',"
                        + " 'директор', 'Образцов', 'Иван', 'M', 'цель', ?, '1', ?, ?)",
                SCHOOL,
                name,
                name,
                gives,
                signed,
                validTo);
    }

    @Test
    void typesPartnersOnceForAllThreeIndicators() throws SQLException {
        town.counted(SCHOOL, "PARTNERS", 8);
        town.entered(SCHOOL, "PARTNERS", 2, false);

        holds(IndicatorRule.PARTNERS, 2, null);
        holds(IndicatorRule.PARTNER_SHARE, 2, 8);
        assertThat(town.value(IndicatorRule.COVERAGE_BY_TARGET_GROUP, "PARTNERS").value())
                .isEqualByComparingTo("25");
    }

    @Test
    void noNumberOfAnotherSchoolIsAmongThoseOfOne() throws SQLException {
        long pair = town.unit(2, "PAIR", "2026-10-01", "2027-05-31");
        town.mentee(pair, town.person(2, "PUPIL", "2012-01-01", null));
        town.counted(2, "PUPILS", 500);

        assertThat(town.value(IndicatorRule.COVERAGE_PUPILS_644).part()).isZero();
        assertThat(town.value(IndicatorRule.COVERAGE_PUPILS_644).whole()).isNull();
        assertThat(town.rows(IndicatorFact.PARTICIPANTS)).isEmpty();
    }

    @Test
    void theCitySumsNumbersAndLeavesOutASchoolThatKnowsOnlyOne() throws SQLException {
        for (int i = 0; i < 3; i++) {
            town.mentee(town.pair(), town.pupil("2012-01-01"));
        }
        town.counted(SCHOOL, "PUPILS", 10);
        town.counted(2, "PUPILS", 90);
        long third = town.unit(3, "PAIR", "2026-10-01", "2027-05-31");
        town.mentee(third, town.person(3, "PUPIL", "2012-01-01", null));

        CityIndicators.Sum sum =
                town.reckoning().city(YEAR, TODAY).sums(Map.of()).stream()
                        .filter(s -> s.value().rule() == IndicatorRule.COVERAGE_PUPILS_644)
                        .findFirst()
                        .orElseThrow();

        assertThat(sum.value().part()).isEqualTo(3);
        assertThat(sum.value().whole()).isEqualTo(100);
        assertThat(sum.schools()).isEqualTo(2);
        assertThat(sum.value().value()).hasToString("3.0");
    }

    @Test
    void theCityDividesByItsOwnNumberWhereItKnowsIt() throws SQLException {
        town.entered(SCHOOL, "PARTNERS", 2, false);
        town.entered(2, "PARTNERS", 3, false);

        assertThat(
                        town.reckoning().city(YEAR, TODAY).sums(Map.of("PARTNERS", 50)).stream()
                                .filter(s -> s.value().rule() == IndicatorRule.PARTNERS)
                                .map(s -> s.value().value()))
                .singleElement()
                .hasToString("10.0");
    }

    @Test
    void theWholeThatTheCentreKnowsHoldsWhereverTheCityIsTold() throws SQLException {
        town.entered(SCHOOL, "PARTNERS", 2, false);
        CityIndicators city = town.reckoning().city(YEAR, TODAY);

        assertThat(city.counted("PARTNERS")).isEmpty();
        assertThat(city.with(Map.of("PARTNERS", 50)).counted("PARTNERS"))
                .contains(new CityIndicators.Counted(2, 50));
    }

    @Test
    void reportOnTheProcessTellsTheSameAsTheIndicators() throws SQLException {
        town.mentee(town.pair(), town.pupil("2012-01-01"));
        IndicatorFacts known = town.reckoning().known(SCHOOL, YEAR, TODAY);
        known.put(IndicatorFact.DONE, 3);
        known.put(IndicatorFact.PLANNED, 4);

        org.nastavnik.school.Indicator plans =
                new org.nastavnik.school.Indicators()
                        .all().stream()
                                .filter(one -> one.code().equals("PLAN_COMPLETION_RATE"))
                                .findFirst()
                                .orElseThrow();

        assertThat(ProcessIndicators.indicator(plans, known, null))
                .extracting(Indicator::part, Indicator::whole)
                .containsExactly(3, 4);
    }

    @Test
    void everyNumberThatMayBeListedIsAsLongAsItsList() throws SQLException {
        long pair = town.pair();
        long mentor = town.teacher("2000-09-01");
        town.mentor(pair, mentor);
        town.mentee(pair, town.pupil("2012-01-01"));
        town.meeting(pair, mentor, "2026-11-10");
        IndicatorFacts known = town.reckoning().known(SCHOOL, YEAR, TODAY);

        for (IndicatorFact fact : IndicatorFact.values()) {
            if (fact.table().row() == IndicatorTable.Row.PERSON && fact.isListed()) {
                assertThat(town.rows(fact)).as(fact.name()).hasSize(known.of(fact));
            }
        }
    }
}
