package org.nastavnik.order;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;

/**
 * What the «Программа наставничества» of a school year (D04) prints.
 *
 * @param annex number of the annex to the order that approves, null where it has no number
 * @param council minutes of the pedagogical council, null before it has met
 * @param registration the order that approves, null while it is a draft
 * @param issued the calendar year on the cover
 * @param grounds acts in the genitive, as the order's preamble names them
 * @param purpose completes «Цель Программы – …»
 */
public record MentoringProgramme(
        Letterhead school,
        String city,
        @Nullable String annex,
        @Nullable Registration council,
        @Nullable Registration registration,
        List<Opinion> opinions,
        String year,
        int issued,
        List<String> grounds,
        LocalDate from,
        LocalDate to,
        String purpose,
        List<String> tasks,
        Signatory curator,
        List<Stage> stages,
        List<Form> forms,
        List<String> results,
        List<Target> targets,
        List<MonitoringStage> monitoring,
        List<String> incentives) {

    public record Stage(String title, List<String> measures, List<String> results) {}

    /**
     * A form of mentoring of the year.
     *
     * @param portrait who may take part, null where the form needs no table of it
     * @param scheme steps of the form's own, may be empty
     */
    public record Form(
            String name,
            String purpose,
            List<String> tasks,
            @Nullable Portrait portrait,
            List<Variant> variants,
            Procedure procedure,
            List<Step> scheme,
            String result) {}

    public record Portrait(List<String> mentors, List<String> passive, List<String> active) {}

    /** Which roles mentor and mentee play, and what for. */
    public record Variant(String roles, @Nullable String goal) {}

    public record Procedure(
            List<String> selection,
            List<String> training,
            List<String> pairing,
            List<String> motivation,
            List<String> completion) {}

    public record Step(String stage, String measures) {}

    /**
     * @param value «не менее 40 %»
     * @param source where the value is taken from
     */
    public record Target(String indicator, String value, String source) {}

    public record MonitoringStage(
            String title, String content, LocalDate from, LocalDate to, String responsible) {}
}
