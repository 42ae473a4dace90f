package org.nastavnik.survey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Signatory;
import org.nastavnik.docx.ChartData;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.shared.Percent;

/**
 * What all answers to a questionnaire say together (D23).
 *
 * @param year «2026/2027»
 * @param form form of mentoring, null where the questionnaire is for all
 * @param role who answered, in the genitive: «наставляемых»
 * @param rated null where nothing is rated
 * @param choices null where nothing is chosen
 * @param open null where nothing is asked in words
 */
public record QuestionnaireSummary(
        InstitutionName school,
        String title,
        String year,
        @Nullable String form,
        String role,
        LocalDate from,
        LocalDate to,
        Turnout turnout,
        @Nullable Rated rated,
        @Nullable Choices choices,
        @Nullable Open open,
        Signatory curator) {

    /**
     * @param share null where nobody was asked
     */
    public record Turnout(int asked, int answered, @Nullable BigDecimal share) {

        public static Turnout of(int asked, int answered) {
            return new Turnout(asked, answered, Percent.of(answered, asked));
        }
    }

    /**
     * @param chart of the means; null where all answers are few
     */
    public record Rated(List<RatedQuestion> questions, @Nullable ChartData chart) {}

    /**
     * @param median null as the mean is
     * @param low share of the marks 1–4, null as the mean is
     * @param middle share of the marks 5–7
     * @param high share of the marks 8–10
     */
    public record RatedQuestion(
            int no,
            String question,
            Score score,
            @Nullable BigDecimal median,
            @Nullable BigDecimal low,
            @Nullable BigDecimal middle,
            @Nullable BigDecimal high) {

        static RatedQuestion of(int no, String question, List<Integer> marks) {
            return new RatedQuestion(
                    no,
                    question,
                    Score.ofMarks(marks),
                    median(marks),
                    share(marks, 1, 4),
                    share(marks, 5, 7),
                    share(marks, 8, 10));
        }

        private static @Nullable BigDecimal median(List<Integer> marks) {
            return Score.isEnough(marks.size())
                    ? Median.of(marks.stream().map(BigDecimal::valueOf).toList())
                    : null;
        }

        private static @Nullable BigDecimal share(List<Integer> marks, int from, int to) {
            long part = marks.stream().filter(mark -> mark >= from && mark <= to).count();
            return Score.isEnough(marks.size()) ? Percent.of(part, marks.size()) : null;
        }
    }

    public record Choices(List<ChosenQuestion> questions) {}

    /**
     * @param few too few answers to be told
     * @param options empty where there are few answers
     */
    public record ChosenQuestion(
            int no, String question, int n, boolean few, List<ChosenOption> options) {

        /**
         * @param n who answered; they may have marked several options
         * @param counts of each option in turn
         */
        static ChosenQuestion of(
                int no, String question, int n, List<String> options, List<Integer> counts) {
            List<ChosenOption> told =
                    IntStream.range(0, options.size())
                            .mapToObj(i -> ChosenOption.of(options.get(i), counts.get(i), n))
                            .toList();
            boolean few = Score.isFew(n);
            return new ChosenQuestion(no, question, n, few, few ? List.of() : told);
        }
    }

    public record ChosenOption(String option, int count, @Nullable BigDecimal share) {

        static ChosenOption of(String option, int count, int n) {
            return new ChosenOption(option, count, Percent.of(count, n));
        }
    }

    public record Open(List<OpenQuestion> questions) {}

    /**
     * @param few too few answers to be told
     * @param answers empty where there are few
     */
    public record OpenQuestion(int no, String question, boolean few, List<String> answers) {

        static OpenQuestion of(int no, String question, List<String> answers) {
            boolean few = Score.isFew(answers.size());
            return new OpenQuestion(no, question, few, few ? List.of() : answers);
        }
    }
}
