package org.nastavnik.contest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.Persons;
import org.nastavnik.people.PupilNames;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What an expert sees: his works, and each beside the sheet to mark it on. */
@RequestScoped
class SheetPages {

    private static final Set<PortfolioPart> TOLD =
            EnumSet.of(
                    PortfolioPart.EXPERIENCE,
                    PortfolioPart.MENTORING_SINCE,
                    PortfolioPart.ESSAY,
                    PortfolioPart.PRACTICE_GOAL,
                    PortfolioPart.PRACTICE_TARGET,
                    PortfolioPart.PRACTICE_TEXT,
                    PortfolioPart.PRACTICE_STEPS,
                    PortfolioPart.PRACTICE_RESULTS,
                    PortfolioPart.REPLICATION,
                    PortfolioPart.CHANGES,
                    PortfolioPart.DEVELOPMENTS,
                    PortfolioPart.LINKS);

    @Inject VisibleSheets visible;
    @Inject Contests contests;
    @Inject Portfolios portfolios;
    @Inject Persons persons;
    @Inject MentorYears years;
    @Inject AuthorMasks masks;
    @Inject PortfolioFiles files;
    @Inject Schools schools;
    @Inject Visitor visitor;

    SheetListPage list() {
        return new SheetListPage(
                visible.mine().stream()
                        .sorted(Comparator.comparing(ScoreSheet::state))
                        .map(this::line)
                        .toList());
    }

    private SheetListPage.Line line(ScoreSheet sheet) {
        Contest contest = contests.byId(sheet.contestId());
        Portfolio work = portfolios.judged(sheet);
        List<ContestCriterion> criteria = contest.criteria(sheet.kind());
        return new SheetListPage.Line(
                sheet.id(),
                contest.title(),
                stage(contest, sheet),
                work.code(),
                masks.of(work).masked(work.part(PortfolioPart.PRACTICE_TITLE)),
                until(contest, sheet),
                (int) criteria.stream().filter(one -> sheet.mark(one) != null).count(),
                criteria.size(),
                sheet.state() == ScoreSheet.State.SUBMITTED);
    }

    private static String stage(Contest contest, ScoreSheet sheet) {
        return contest.stage(sheet.kind()).map(ContestStage::title).orElse("");
    }

    private String until(Contest contest, ScoreSheet sheet) {
        Ui ui = new Ui(visitor);
        return contest.stage(sheet.kind()).map(stage -> ui.date(stage.endsOn())).orElse("");
    }

    SheetPage kept(ScoreSheet sheet, Problems problems) {
        return show(sheet, null, false, problems);
    }

    /**
     * @param typed what the form brought; null shows what is kept
     */
    SheetPage show(ScoreSheet sheet, @Nullable SheetForm typed, boolean stale, Problems problems) {
        Contest contest = contests.byId(sheet.contestId());
        Portfolio work = portfolios.judged(sheet);
        boolean blind = sheet.kind() == StageKind.ABSENTEE;
        List<SheetPage.Criterion> criteria =
                contest.criteria(sheet.kind()).stream()
                        .map(one -> criterion(one, sheet, typed, stale))
                        .toList();
        return new SheetPage(
                sheet.id(),
                sheet.version(),
                contest.title(),
                stage(contest, sheet),
                until(contest, sheet),
                work.code(),
                work.part(PortfolioPart.NOMINATION),
                masks.of(work).masked(work.part(PortfolioPart.PRACTICE_TITLE)),
                blind ? null : author(work),
                texts(work, blind),
                uploads(work),
                criteria,
                typed == null
                        ? Objects.requireNonNullElse(sheet.conclusion(), "")
                        : typed.conclusion(),
                String.valueOf(criteria.stream().mapToInt(SheetPage.Criterion::most).sum()),
                total(contest, sheet),
                sheet.state() == ScoreSheet.State.ASSIGNED,
                contest.criteria(sheet.kind()).stream().allMatch(one -> sheet.mark(one) != null),
                problems);
    }

    private List<SheetPage.Upload> uploads(Portfolio work) {
        Ui ui = new Ui(visitor);
        return files.of(work).stream()
                .map(
                        file ->
                                new SheetPage.Upload(
                                        file.id(),
                                        files.name(file, work),
                                        PortfolioPages.what(file, ui)))
                .toList();
    }

    private String author(Portfolio work) {
        return persons.known(work.personId()).name().full()
                + ", "
                + schools.requisitesToday(work.schoolId()).shortName();
    }

    /**
     * Pupils were refused when it was submitted; a name entered since then does not show either.
     */
    private List<PortfolioPage.Text> texts(Portfolio work, boolean blind) {
        AuthorMask mask = masks.of(work);
        PupilNames pupils = years.pupils(work.schoolId());
        return TOLD.stream()
                .filter(part -> !work.part(part).isEmpty())
                .map(
                        part -> {
                            String text = pupils.masked(work.part(part), PaperWords.of("pupil"));
                            return new PortfolioPage.Text(
                                    part.name(), Typed.lines(blind ? mask.masked(text) : text));
                        })
                .toList();
    }

    private static SheetPage.Criterion criterion(
            ContestCriterion one, ScoreSheet sheet, @Nullable SheetForm typed, boolean stale) {
        String mark = text(sheet.mark(one));
        String remark = Objects.requireNonNullElse(sheet.remark(one), "");
        if (typed == null) {
            return new SheetPage.Criterion(
                    one.criterionNo(), one.content(), one.most(), mark, remark, "");
        }
        boolean differs = stale && !(typed.mark(one).equals(mark));
        return new SheetPage.Criterion(
                one.criterionNo(),
                one.content(),
                one.most(),
                typed.mark(one),
                typed.remark(one),
                differs ? mark : "");
    }

    private static String text(@Nullable BigDecimal mark) {
        return mark == null ? "" : mark.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String total(Contest contest, ScoreSheet sheet) {
        return text(
                contest.criteria(sheet.kind()).stream()
                        .map(sheet::mark)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
