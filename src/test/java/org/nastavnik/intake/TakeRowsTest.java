package org.nastavnik.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.journal.MeetingEntry;
import org.nastavnik.journal.TakenMeetings;
import org.nastavnik.pairing.MemberRole;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.plan.PlanFixtures;
import org.nastavnik.plan.PlanItem;
import org.nastavnik.plan.TakenPlans;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.PersonName;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.FormsFixture;
import org.nastavnik.site.Problems;

class TakeRowsTest {

    private static final long CURATOR = 99;

    private MentoringUnit unit = UnitFixtures.aPair();
    private final TakenMeetings journal = new TakenMeetings();
    private final List<String> audited = new ArrayList<>();
    private final Problems problems = new Problems();
    private TakenPlans plans = new TakenPlans();
    private long me = UnitFixtures.MENTOR;
    private boolean closed;

    private final CurrentPerson current =
            new CurrentPerson() {
                @Override
                public long personId() {
                    return me;
                }

                @Override
                public long schoolId() {
                    return UnitFixtures.SCHOOL;
                }
            };

    private TakeRows take() {
        TakeRows take = new TakeRows();
        take.whose = new Offered();
        take.attendance = new Attendance();
        take.attendance.whose = take.whose;
        take.plans = plans.take();
        take.meetings = journal.by(current);
        take.forms = FormsFixture.with(Validation.buildDefaultValidatorFactory().getValidator());
        take.current = current;
        take.audit = new Audited();
        take.years = new Years();
        return take;
    }

    private final class Years extends ProgrammeYears {

        @Override
        public void requireOpen(long schoolId, SchoolYear asked) {
            if (closed) {
                throw new RuleBroken("school.year.rule.closed", asked.slashed());
            }
        }
    }

    private final class Offered extends WhosePaper {

        @Override
        List<MentoringUnit> offered() {
            return List.of(unit);
        }

        @Override
        Map<Long, DeclinableName> names(MentoringUnit of, MemberRole role) {
            return Map.of(
                    UnitFixtures.MENTEE,
                    DeclinableName.of(new PersonName("Сафин", "Ильдар", null), Gender.M),
                    UnitFixtures.SECOND_MENTEE,
                    DeclinableName.of(new PersonName("Учебная", "Майя", "Олеговна"), Gender.F));
        }
    }

    private final class Audited extends AuditLog {

        @Override
        public void write(
                @Nullable Long personId,
                @Nullable Long schoolId,
                String action,
                @Nullable String subject) {
            audited.add(action + " " + subject);
        }
    }

    private static FilledFile file(FilledDocx docx, Integer... ticked) {
        ReadPapers read = OfficialForms.read(docx.bytes());
        FilledFile file =
                new FilledFile(UnitFixtures.SCHOOL, UnitFixtures.MENTOR, read, Instant.EPOCH);
        FilledPaper paper = file.papers().get(0);
        paper.belongTo(UnitFixtures.UNIT);
        for (int i = 0; i < paper.rows().size(); i++) {
            Ids.giveChild(paper.rows().get(i), i);
            paper.rows().get(i).tick(Arrays.asList(ticked).contains(i));
        }
        return file;
    }

    private static FilledDocx journalOf(String... days) {
        List<List<String>> rows = new ArrayList<>();
        for (String day : days) {
            rows.add(List.of(day, "Очно", "Тема " + day, "Разобрали", "Понятно", ""));
        }
        return FilledDocx.aFile().table(OfficialForms.JOURNAL, rows);
    }

    @Test
    void tickedRowsBeginThePlanAndOthersStayOutside() {
        FilledFile file = file(OfficialForms.aPlan(), 0, 2);

        int taken = take().take(file, problems);

        assertThat(taken).isEqualTo(2);
        assertThat(problems.isEmpty()).isTrue();
        assertThat(plans.all()).hasSize(1);
        assertThat(plans.all().get(0).items())
                .extracting(PlanItem::terms)
                .extracting(PlanItem.Terms::competence)
                .containsExactly("Проектирование урока", "Работа с родителями");
        assertThat(audited).containsExactly("PAPER_TAKEN_PLAN unit:7 rows:2");
    }

    @Test
    void aClosedYearTakesNoRowAndSaysSoBesideTheFile() {
        closed = true;
        FilledFile file = file(OfficialForms.aPlan(), 0, 2);
        Ids.giveChild(file.papers().get(0), 3);

        int taken = take().take(file, problems);

        assertThat(taken).isZero();
        assertThat(plans.all()).isEmpty();
        assertThat(problems.all().keySet()).containsExactly("unit-3");
    }

    @Test
    void aRowForSomeOfAGroupIsMeantForThem() {
        unit = UnitFixtures.aGroup();
        List<String> row = List.of("Урок", "Разбор (для: Учебная М.О.)", "май", "очный", "Карта");

        take().take(file(FilledDocx.aFile().table(OfficialForms.PLAN, List.of(row)), 0), problems);

        PlanItem.Terms terms = plans.all().get(0).items().get(0).terms();
        assertThat(terms.content()).isEqualTo("Разбор");
        assertThat(terms.mentees()).containsExactly(UnitFixtures.SECOND_MENTEE);
    }

    @Test
    void whoIsAbsentFromAGroupIsNotAmongThoseWhoCame() {
        unit = UnitFixtures.aGroup();
        List<String> row =
                List.of(
                        "12.10.2026",
                        "Очно",
                        "Урок",
                        "Разбор",
                        "План.\nОтсутствовали: Учебная М.",
                        "");

        take().take(
                        file(FilledDocx.aFile().table(OfficialForms.JOURNAL, List.of(row)), 0),
                        problems);

        MeetingEntry entry = journal.all().get(0);
        assertThat(entry.cameToIt(UnitFixtures.MENTEE)).isTrue();
        assertThat(entry.cameToIt(UnitFixtures.SECOND_MENTEE)).isFalse();
        assertThat(entry.notes().result()).isEqualTo("План.");
        assertThat(entry.notes().arrangement()).isEqualTo("групповая");
    }

    @Test
    void anAbsenceThatIsNobodysStaysInTheResult() {
        List<String> row =
                List.of(
                        "12.10.2026",
                        "Очно",
                        "Урок",
                        "Разбор",
                        "План.\nОтсутствовали: Сафин Ф.",
                        "");

        take().take(
                        file(FilledDocx.aFile().table(OfficialForms.JOURNAL, List.of(row)), 0),
                        problems);

        assertThat(journal.all().get(0).notes().result()).contains("Отсутствовали: Сафин Ф.");
    }

    @Test
    void whatIsTakenIsNotTakenOnceMore() {
        FilledFile file = file(OfficialForms.aPlan(), 0);
        take().take(file, problems);
        file.papers().get(0).rows().get(0).tick(true);

        int again = take().take(file, problems);

        assertThat(again).isZero();
        assertThat(plans.all().get(0).items()).hasSize(1);
    }

    @Test
    void anApprovedPlanTakesNoRowsAndSaysWhy() {
        plans = new TakenPlans(PlanFixtures.anApproved(unit));
        FilledFile file = file(OfficialForms.aPlan(), 1);

        int taken = take().take(file, problems);

        assertThat(taken).isZero();
        assertThat(problems.of("row-1"))
                .extracting(Problems.Problem::key)
                .containsExactly("plan.rule.frozen");
        assertThat(file.papers().get(0).rows().get(1).isTicked()).isTrue();
    }

    @Test
    void meetingsOutsideOfTheMembershipOrInTheFutureStayWithTheirReason() {
        FilledFile file = file(journalOf("12.09.2026", "05.10.2026", "25.11.2026"), 0, 1, 2);

        int taken = take().take(file, problems);

        assertThat(taken).isEqualTo(1);
        assertThat(journal.all()).extracting(MeetingEntry::date).hasSize(1);
        assertThat(problems.of("row-0"))
                .extracting(Problems.Problem::key)
                .containsExactly("journal.rule.outside");
        assertThat(problems.of("row-2"))
                .extracting(Problems.Problem::key)
                .containsExactly("journal.rule.future");
    }

    @Test
    void theMentorSignsWhatHeTakesOverAndTheCuratorDoesNot() {
        take().take(file(journalOf("05.10.2026"), 0), problems);
        me = CURATOR;
        take().take(file(journalOf("06.10.2026"), 0), problems);

        assertThat(problems.isEmpty()).isTrue();
        assertThat(journal.all()).extracting(MeetingEntry::isCopied).containsExactly(false, true);
        assertThat(journal.all())
                .extracting(MeetingEntry::mentorId)
                .containsOnly(UnitFixtures.MENTOR);
    }

    @Test
    void aRowWithoutADayIsSaidAndNotTaken() {
        int taken = take().take(file(journalOf("октябрь"), 0), problems);

        assertThat(taken).isZero();
        assertThat(problems.of("row-0"))
                .extracting(Problems.Problem::key)
                .containsExactly("intake.problem.missing.date");
    }

    @Test
    void nothingTickedIsSaid() {
        take().take(file(OfficialForms.aPlan()), problems);

        assertThat(problems.of(Problems.FORM))
                .extracting(Problems.Problem::key)
                .containsExactly("intake.problem.nothing");
    }

    @Test
    void aPaperThatIsNobodysIsNotTaken() {
        FilledFile file = file(OfficialForms.aPlan(), 0);
        FilledPaper paper = Ids.giveChild(file.papers().get(0), 3);
        paper.belongTo(12345L);

        take().take(file, problems);

        assertThat(problems.of("unit-3"))
                .extracting(Problems.Problem::key)
                .containsExactly("intake.problem.unit");
    }
}
