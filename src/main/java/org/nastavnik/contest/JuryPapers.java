package org.nastavnik.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.MakeDocument;
import org.nastavnik.document.PaperData;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;

/** The papers of a jury, from what stands in the program now. */
@ApplicationScoped
class JuryPapers {

    @Inject Jury jury;
    @Inject ScoreSheets sheets;
    @Inject Portfolios portfolios;
    @Inject Scores scores;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject MakeDocument make;

    byte[] summary(Contest contest, StageKind kind) {
        List<ScoreSummary.Nomination> nominations =
                scores.of(contest, kind).stream()
                        .map(
                                one ->
                                        new ScoreSummary.Nomination(
                                                one.title(),
                                                one.works().stream()
                                                        .map(Scores.Scored::work)
                                                        .toList()))
                        .toList();
        return print(
                "summary",
                new ScoreSummary(
                        InstitutionName.of(contest.organiser()),
                        contest.quotedTitle(),
                        contest.contestYear(),
                        stage(contest, kind),
                        Scores.most(contest, kind),
                        nominations,
                        schools.today(),
                        one(contest, JuryMember.Duty.CHAIR).name(),
                        one(contest, JuryMember.Duty.SECRETARY).name()));
    }

    private Signatory one(Contest contest, JuryMember.Duty duty) {
        return jury.of(contest).stream()
                .filter(member -> member.duty() == duty && !member.hasLeft())
                .findFirst()
                .map(JuryMember::signatory)
                .orElseThrow(() -> new RuleBroken("contest.rule.no" + duty.name()));
    }

    /** «заочный этап «Портфолио наставника»». */
    private static String stage(Contest contest, StageKind kind) {
        String name = PaperWords.of("stage." + kind.name());
        String trial = contest.stage(kind).map(ContestStage::trial).orElse(null);
        return trial == null ? name : PaperWords.of("stage.trial", name, trial);
    }

    byte[] sheet(Contest contest, ScoreSheet sheet) {
        Portfolio work = portfolios.judged(sheet);
        JuryMember expert = jury.byId(sheet.memberId(), contest);
        List<ExpertSheet.Criterion> marks =
                contest.criteria(sheet.kind()).stream()
                        .map(
                                one ->
                                        new ExpertSheet.Criterion(
                                                one.content(),
                                                BigDecimal.valueOf(one.most()),
                                                plain(sheet.mark(one)),
                                                sheet.remark(one)))
                        .toList();
        Instant submitted = sheet.submittedAt();
        return print(
                "sheet",
                new ExpertSheet(
                        InstitutionName.of(contest.organiser()),
                        contest.quotedTitle(),
                        contest.contestYear(),
                        stage(contest, sheet.kind()),
                        work.part(PortfolioPart.NOMINATION),
                        work.code(),
                        work.part(PortfolioPart.PRACTICE_TITLE),
                        ExpertSheet.Marks.of(marks),
                        sheet.conclusion(),
                        expert.signatory(),
                        submitted == null ? null : LocalDate.ofInstant(submitted, Schools.ZONE)));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal mark) {
        return mark == null ? null : new BigDecimal(mark.stripTrailingZeros().toPlainString());
    }

    /** The submitted sheets of a stage, by name of file. */
    Map<String, byte[]> sheets(Contest contest, StageKind kind) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (ScoreSheet sheet : sheets.of(contest, kind)) {
            if (sheet.state() == ScoreSheet.State.SUBMITTED) {
                String code = portfolios.judged(sheet).code().replaceAll("\\D", "");
                files.put(
                        PaperWords.of("sheetFile", code, files.size() + 1), sheet(contest, sheet));
            }
        }
        return files;
    }

    byte[] protocol(Contest contest) {
        Contest.Protocol known = contest.protocol();
        LocalDate on = known.on();
        if (on == null || !known.isComplete()) {
            throw new RuleBroken("contest.rule.noProtocol");
        }
        List<Portfolio> works =
                portfolios.of(contest).stream().filter(work -> work.workNo() != null).toList();
        return print(
                "protocol",
                new JuryProtocol(
                        InstitutionName.of(contest.organiser()),
                        known.place(),
                        contest.quotedTitle(),
                        contest.contestYear(),
                        known.number(),
                        on,
                        one(contest, JuryMember.Duty.CHAIR),
                        one(contest, JuryMember.Duty.SECRETARY),
                        members(contest),
                        works.size(),
                        nominations(contest, works),
                        decisions(known),
                        known.votes()));
    }

    private List<Signatory> members(Contest contest) {
        return jury.of(contest).stream()
                .filter(member -> member.duty() == JuryMember.Duty.EXPERT && !member.hasLeft())
                .map(JuryMember::signatory)
                .toList();
    }

    private static List<JuryProtocol.Decision> decisions(Contest.Protocol known) {
        List<String> lines = known.decisions();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new JuryProtocol.Decision(i + 2, lines.get(i)))
                .toList();
    }

    private List<JuryProtocol.Nomination> nominations(Contest contest, List<Portfolio> works) {
        Map<Long, BigDecimal> outcomes = scores.outcomes(contest);
        return contest.nominations().stream()
                .map(
                        title ->
                                new JuryProtocol.Nomination(
                                        title,
                                        works.stream()
                                                .filter(work -> wins(work, title))
                                                .sorted(Comparator.comparing(Portfolio::award))
                                                .map(work -> award(work, outcomes.get(work.id())))
                                                .toList()))
                .toList();
    }

    private static boolean wins(Portfolio work, String nomination) {
        return work.part(PortfolioPart.NOMINATION).equals(nomination)
                && work.award() != null
                && work.award() != Portfolio.Award.NONE;
    }

    private JuryProtocol.Award award(Portfolio work, @Nullable BigDecimal outcome) {
        Person author = persons.known(work.personId());
        LocalDate day = schools.today();
        return new JuryProtocol.Award(
                PaperWords.of("award." + work.award()),
                author.declinable(day),
                SchoolPapers.postOn(author, work.schoolId(), day),
                schools.requisitesToday(work.schoolId()).shortName(),
                work.part(PortfolioPart.PRACTICE_TITLE),
                Objects.requireNonNullElse(outcome, BigDecimal.ZERO));
    }

    private byte[] print(String name, Record data) {
        String title = PaperWords.of(name);
        return make.print(new PaperData(PaperData.CITY, data, title, title));
    }
}
