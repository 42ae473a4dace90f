package org.nastavnik.compendium;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Signatory;
import org.nastavnik.docx.ChartData;
import org.nastavnik.monitoring.DepersonalisedData.Cell;
import org.nastavnik.monitoring.Outcome;

/**
 * The compendium of all schools (D33). It names no person of the bases, only authors of practices
 * who have agreed.
 *
 * @param town in the genitive: «города Образцовска»
 * @param year «2026 – 2027»
 * @param issued the calendar year on the title page
 * @param foreword one paragraph each
 * @param forms practices by form
 * @param titles practices by title
 * @param schoolIndex practices by school
 * @param silent schools that have not submitted a compendium
 * @param sizes how many schools have how many pairs and groups; null where none has submitted
 * @param shares practices by form; null where there are none
 */
public record MunicipalCompendium(
        Letterhead centre,
        String town,
        String city,
        String year,
        int issued,
        List<String> foreword,
        List<School> schools,
        Totals totals,
        List<FormPractices> forms,
        List<IndexedTitle> titles,
        List<IndexedSchool> schoolIndex,
        List<String> silent,
        Signatory compiler,
        @Nullable ChartData sizes,
        @Nullable ChartData shares) {

    /**
     * @param coverage mentees among the pupils
     * @param plans completion of the individual plans
     * @param satisfaction mentees who liked to take part; hidden where too few have said so
     */
    public record School(
            String school,
            Cell mentors,
            Cell mentees,
            Cell pairs,
            Cell groups,
            Cell meetings,
            int practices,
            Outcome coverage,
            Outcome plans,
            Outcome satisfaction) {}

    public record Totals(
            Cell mentors,
            Cell mentees,
            Cell pairs,
            Cell groups,
            Cell meetings,
            int practices,
            Outcome coverage,
            Outcome plans,
            Outcome satisfaction) {}

    public record FormPractices(String form, List<Practice> practices) {}

    /**
     * @param no through the whole compendium; the indexes refer to it
     */
    public record Practice(int no, String school, SchoolCompendium.PracticeText text) {}

    public record IndexedTitle(String title, String school, int no) {}

    /**
     * @param numbers «1, 4»
     */
    public record IndexedSchool(String school, String numbers) {}
}
