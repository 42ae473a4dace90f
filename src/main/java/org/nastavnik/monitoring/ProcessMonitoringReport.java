package org.nastavnik.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Signatory;
import org.nastavnik.docx.ChartData;
import org.nastavnik.survey.QuestionnaireSummary;
import org.nastavnik.survey.Score;

/**
 * The report on the first stage of monitoring (D26): how well the programme is carried out.
 *
 * @param year «2026/2027»
 * @param from first day of the survey
 * @param satisfactionChart null where nothing may be told
 * @param curatorMarks what the curator thinks of the programme, 1–10
 * @param conclusions one paragraph each
 * @param proposals one paragraph each
 */
public record ProcessMonitoringReport(
        Letterhead school,
        String year,
        LocalDate on,
        LocalDate from,
        LocalDate to,
        List<Asked> asked,
        List<Group> groups,
        List<Satisfaction> satisfaction,
        @Nullable ChartData satisfactionChart,
        List<CuratorMark> curatorMarks,
        Swot swot,
        List<Indicator> indicators,
        List<String> conclusions,
        List<String> proposals,
        Signatory curator) {

    /**
     * @param who «наставляемые, второй опрос»
     */
    public record Asked(String who, QuestionnaireSummary.Turnout turnout) {}

    /**
     * @param group «Наставляемые»
     * @param chart of the means; null where there is nothing to compare
     */
    public record Group(String group, List<Expectation> expectations, @Nullable ChartData chart) {}

    /**
     * What was expected before and what was found after, by questions that belong together.
     *
     * @param difference null where either is not told
     */
    public record Expectation(
            int no, String question, Score expected, Score found, @Nullable BigDecimal difference) {

        static Expectation of(
                int no, String question, List<Integer> expected, List<Integer> found) {
            Score before = Score.ofMarks(expected);
            Score after = Score.ofMarks(found);
            return new Expectation(
                    no, question, before, after, Impact.difference(before.mean(), after.mean()));
        }
    }

    public record CuratorMark(String statement, int mark) {}
}
