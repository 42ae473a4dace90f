package org.nastavnik.intake;

import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * What was understood of a file, and what not.
 *
 * @param others the first headings of tables that were not read
 */
public record FilledFilePage(
        long id,
        String takenAt,
        List<Paper> papers,
        List<String> others,
        int rowsLeftOut,
        Problems problems) {

    /**
     * @param unit id of the pair or group, "" while none is chosen
     * @param foreignSchool the paper names another school
     * @param otherNames the paper names people who are not of the chosen pair or group
     * @param unread headings without a field in the program
     * @param formatsOpen some rows do not tell how people met
     * @param copied whoever takes the journal over is not its mentor
     */
    public record Paper(
            long id,
            String kind,
            String mentor,
            String mentees,
            String institution,
            String unit,
            List<Option> units,
            List<Option> formats,
            boolean foreignSchool,
            boolean otherNames,
            List<String> unread,
            boolean formatsOpen,
            boolean copied,
            List<Row> rows) {

        public long understood() {
            return rows.stream().filter(Row::understood).count();
        }

        public long accepted() {
            return rows.stream().filter(Row::accepted).count();
        }

        public String address() {
            return "units/" + unit + (kind.equals("PLAN") ? "/plan" : "/journal");
        }
    }

    /**
     * @param title what the row is called where it is ticked
     * @param missing message keys of fields that are empty
     * @param twice it stands in the program already
     */
    public record Row(
            long id,
            int number,
            String title,
            boolean ticked,
            boolean accepted,
            boolean understood,
            boolean twice,
            List<Fact> facts,
            List<String> missing,
            List<String> remarks,
            List<Fact> source) {}

    public record Fact(String label, String text) {}

    public boolean open() {
        return papers.stream().flatMap(paper -> paper.rows().stream()).anyMatch(r -> !r.accepted());
    }
}
