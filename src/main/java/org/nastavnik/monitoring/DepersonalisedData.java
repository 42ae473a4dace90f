package org.nastavnik.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.InstitutionName;

/**
 * What a school tells the methodical centre about its programme (D22): numbers, no person of the
 * bases, and no number so small that it describes one.
 *
 * @param registration outgoing number, null for a draft
 * @param year «2026/2027»
 * @param restricted numbers of persons about whom more would be told than that they take part
 */
public record DepersonalisedData(
        Letterhead school,
        @Nullable Registration registration,
        InstitutionName recipient,
        String year,
        LocalDate on,
        List<Kind> kinds,
        Participants participants,
        List<Form> forms,
        Totals totals,
        List<Restricted> restricted,
        List<Satisfaction> satisfaction,
        List<Indicator> indicators,
        List<Practice> practices,
        Signatory director) {

    /**
     * @param kind «обучающиеся», «педагогические работники»
     */
    public record Kind(String kind, int mentors, int mentees) {}

    /** Each person counts once in each number. */
    public record Participants(int mentors, int mentees) {}

    /**
     * @param plans completion of the individual plans
     */
    public record Form(
            String form,
            int mentors,
            int mentees,
            int pairs,
            int groups,
            int begun,
            int ended,
            int replaced,
            int meetings,
            Outcome plans) {}

    /** As of a form; a person of two forms counts once. */
    public record Totals(
            int mentors,
            int mentees,
            int pairs,
            int groups,
            int begun,
            int ended,
            int replaced,
            int meetings,
            Outcome plans) {}

    /**
     * @param persons null for one or two
     */
    public record Restricted(String what, @Nullable Integer persons) {

        static Restricted of(String what, int persons) {
            return new Restricted(what, SmallCells.count(persons));
        }
    }

    public record Practice(String title, String form) {}
}
