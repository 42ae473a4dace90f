package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.docx.ChartData;
import org.nastavnik.monitoring.ProcessMonitoringReport.Asked;
import org.nastavnik.monitoring.ProcessMonitoringReport.CuratorMark;
import org.nastavnik.monitoring.ProcessMonitoringReport.Expectation;
import org.nastavnik.monitoring.ProcessMonitoringReport.Group;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Messages;
import org.nastavnik.survey.Question;
import org.nastavnik.survey.Questionnaire;
import org.nastavnik.survey.QuestionnaireSummary.Turnout;
import org.nastavnik.survey.Side;
import org.nastavnik.survey.SurveyAnswers;
import org.nastavnik.survey.SurveyAnswers.Given;
import org.nastavnik.survey.SurveyPhase;
import org.nastavnik.survey.SurveyTurnouts;

/** Reckons how the programme of a school goes from all questionnaires of the year. */
@ApplicationScoped
class ReckonProcess {

    private static final Messages RUSSIAN = Messages.in(Locale.forLanguageTag("ru"));
    private static final List<SurveyPhase> PHASES =
            List.of(SurveyPhase.ENTRY, SurveyPhase.EXIT, SurveyPhase.CURATOR);

    @Inject SurveyAnswers answers;
    @Inject SurveyTurnouts turnouts;
    @Inject Units units;
    @Inject MentoringForms forms;

    ProcessFindings of(long school, SchoolYear year) {
        List<SurveyTurnouts.Line> surveys =
                turnouts.of(school, year).stream()
                        .filter(line -> isOfProcess(line.questionnaire()))
                        .toList();
        List<Given> all =
                answers.of(school, year).stream()
                        .filter(given -> isOfProcess(given.questionnaire()))
                        .toList();
        List<Given> curators =
                all.stream().filter(g -> g.questionnaire().side() == Side.CURATOR).toList();
        List<ExpectationGroup> found = ExpectationGroup.of(all);
        List<Satisfaction> satisfaction = satisfaction(all);
        List<SurveyTurnouts.Line> last =
                surveys.stream().filter(line -> line.phase() == SurveyPhase.EXIT).toList();
        return new ProcessFindings(
                last.stream()
                        .map(SurveyTurnouts.Line::opensOn)
                        .min(LocalDate::compareTo)
                        .orElse(null),
                last.stream()
                        .map(SurveyTurnouts.Line::dueOn)
                        .max(LocalDate::compareTo)
                        .orElse(null),
                all.size(),
                asked(surveys),
                groups(found, formsOf(school, year)),
                satisfaction,
                satisfactionChart(satisfaction),
                marks(curators),
                SwotDraft.of(found, curators));
    }

    static boolean isOfProcess(Questionnaire questionnaire) {
        return PHASES.contains(questionnaire.phase());
    }

    private Set<String> formsOf(long school, SchoolYear year) {
        return units.of(school, year).stream()
                .map(MentoringUnit::formCode)
                .collect(Collectors.toSet());
    }

    private static List<Asked> asked(List<SurveyTurnouts.Line> surveys) {
        List<Asked> asked = new ArrayList<>();
        for (SurveyPhase phase : PHASES) {
            for (Side side : List.of(Side.MENTEE, Side.MENTOR, Side.ANY, Side.CURATOR)) {
                List<SurveyTurnouts.Line> those =
                        surveys.stream()
                                .filter(line -> line.phase() == phase)
                                .filter(line -> line.questionnaire().side() == side)
                                .toList();
                if (!those.isEmpty()) {
                    asked.add(asked(those, "monitoring.paper.asked." + side + "." + phase));
                }
            }
        }
        return asked;
    }

    private static Asked asked(List<SurveyTurnouts.Line> those, String key) {
        return new Asked(
                RUSSIAN.text(key),
                Turnout.of(
                        those.stream().mapToInt(SurveyTurnouts.Line::asked).sum(),
                        those.stream().mapToInt(SurveyTurnouts.Line::answered).sum()));
    }

    private List<Group> groups(List<ExpectationGroup> found, Set<String> formsHere) {
        return found.stream()
                .map(
                        group -> {
                            String name = name(group.questionnaire(), formsHere);
                            return new Group(
                                    name, group.expectations(), chart(name, group.expectations()));
                        })
                .toList();
    }

    /** «Наставляемые («Ученик – ученик»)»: those forms of the questionnaire that the school has. */
    private String name(Questionnaire questionnaire, Set<String> formsHere) {
        String who = RUSSIAN.text("monitoring.paper.side." + questionnaire.side());
        String names =
                questionnaire.forms().stream()
                        .filter(formsHere::contains)
                        .map(code -> forms.byCode(code).name())
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? who : who + " (" + names + ")";
    }

    private static @Nullable ChartData chart(String name, List<Expectation> expectations) {
        List<Expectation> told =
                expectations.stream().filter(found -> found.difference() != null).toList();
        return told.isEmpty()
                ? null
                : new ChartData(
                        RUSSIAN.text("monitoring.paper.chart.expectations", name),
                        told.stream()
                                .map(e -> RUSSIAN.text("monitoring.paper.no", e.no()))
                                .toList(),
                        List.of(
                                series(
                                        "monitoring.paper.expected",
                                        told.stream().map(e -> mean(e.expected().mean())).toList()),
                                series(
                                        "monitoring.paper.found",
                                        told.stream().map(e -> mean(e.found().mean())).toList())));
    }

    private static BigDecimal mean(@Nullable BigDecimal known) {
        return Objects.requireNonNull(known);
    }

    static ChartData.Series series(String key, List<BigDecimal> values) {
        return new ChartData.Series(RUSSIAN.text(key), new ArrayList<@Nullable BigDecimal>(values));
    }

    private static List<Satisfaction> satisfaction(List<Given> all) {
        List<Satisfaction> told = new ArrayList<>();
        for (Side side : List.of(Side.MENTEE, Side.MENTOR)) {
            List<Boolean> content = new ArrayList<>();
            all.stream()
                    .filter(given -> given.side() == side && given.phase() == SurveyPhase.EXIT)
                    .forEach(given -> addContent(given, content));
            if (!content.isEmpty()) {
                told.add(
                        Satisfaction.of(
                                RUSSIAN.text("monitoring.paper.content." + side),
                                content.size(),
                                (int) content.stream().filter(yes -> yes).count()));
            }
        }
        return told;
    }

    /** The first option is the one that means yes. */
    private static void addContent(Given given, List<Boolean> content) {
        for (Question question : given.questionnaire().questions()) {
            String indicator = question.links().indicator();
            String answer = given.answer(question);
            if (indicator != null
                    && indicator.startsWith("SATISFACTION")
                    && question.type() == Question.Type.SINGLE_CHOICE
                    && answer != null) {
                content.add(answer.equals(question.options().get(0)));
            }
        }
    }

    private static @Nullable ChartData satisfactionChart(List<Satisfaction> satisfaction) {
        List<Satisfaction> told = satisfaction.stream().filter(s -> s.share() != null).toList();
        return told.isEmpty()
                ? null
                : new ChartData(
                        RUSSIAN.text("monitoring.paper.chart.content"),
                        told.stream().map(Satisfaction::group).toList(),
                        List.of(
                                series(
                                        "monitoring.paper.share",
                                        told.stream().map(s -> mean(s.share())).toList())));
    }

    /** Of several curators the last one who has answered. */
    private static List<CuratorMark> marks(List<Given> curators) {
        if (curators.isEmpty()) {
            return List.of();
        }
        Given last = curators.get(0);
        List<CuratorMark> marks = new ArrayList<>();
        for (Question question : last.questionnaire().questions()) {
            Integer mark = last.number(question);
            if (question.type() == Question.Type.SCALE && mark != null) {
                marks.add(new CuratorMark(question.text(), mark));
            }
        }
        return marks;
    }
}
