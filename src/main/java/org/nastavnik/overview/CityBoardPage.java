package org.nastavnik.overview;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Option;

/**
 * The board of the city: a line a school, no person of any.
 *
 * @param rows of the page that is shown
 * @param found how many schools the choice has
 * @param stages of all that were found, how far they are
 */
public record CityBoardPage(
        CityFilter filter,
        String year,
        List<Row> rows,
        Row total,
        int found,
        int page,
        int pages,
        List<Bar> stages,
        List<Bar> submissions,
        List<Option> forms,
        List<Option> lateChoices) {

    static final String LATE = "overview.stage.LATE";

    /** What became of the year's compendium. */
    public enum Submission {
        NONE,
        DRAFT,
        RETURNED,
        SUBMITTED,
        ACCEPTED
    }

    /**
     * @param state message key
     */
    public record Mark(int number, String stage, String state) {

        public boolean late() {
            return state.equals(LATE);
        }

        public boolean done() {
            return state.equals(StageLine.DONE);
        }

        public boolean begun() {
            return state.equals(StageLine.BEGUN);
        }
    }

    /**
     * @param few one or two mentees or mentors, or a number by which those of another form could be
     *     reckoned: nothing of their work is told, all those numbers are 0; of the total: some
     *     schools are not in it
     * @param units at work or completed
     * @param coverage mentees among the pupils in percent; null where unknown or hidden
     * @param hidden so few that the share would tell of a person
     * @param plans approved, of the units
     * @param journals with a meeting, of the units
     * @param overdue rows of the road map whose term has passed
     */
    public record Row(
            long id,
            String school,
            String yearState,
            List<Mark> stages,
            boolean few,
            long units,
            long mentees,
            @Nullable BigDecimal coverage,
            boolean hidden,
            long plans,
            long journals,
            long meetings,
            long silent,
            long orders,
            Submission submission,
            long overdue) {

        public int stagesDone() {
            return (int) stages.stream().filter(Mark::done).count();
        }

        boolean submitted() {
            return submission.compareTo(Submission.SUBMITTED) >= 0;
        }
    }

    /**
     * A bar of a chart; its parts make up the whole.
     *
     * @param label message key
     */
    public record Bar(String label, List<Part> parts) {

        public long whole() {
            return parts.stream().mapToLong(Part::number).sum();
        }
    }

    /**
     * @param label message key
     * @param look how it is filled: done, begun, late, waits
     * @param from where it begins, in hundredths of the bar
     * @param width in hundredths of the bar
     */
    public record Part(String label, String look, long number, long from, long width) {}
}
