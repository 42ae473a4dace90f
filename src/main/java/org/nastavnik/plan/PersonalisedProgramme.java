package org.nastavnik.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Approval;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.grammar.Post;

/**
 * The personalised programme of mentoring of a teacher (D44), after the model form of the
 * recommendations for staff of 2021; a school may change its parts.
 *
 * @param form «Учитель – учитель»
 * @param kind «традиционное», «реверсивное»
 * @param difficulties of the work; never of health or family
 */
public record PersonalisedProgramme(
        School school,
        Approval approval,
        LocalDate from,
        LocalDate to,
        String form,
        String kind,
        Participant mentor,
        Participant mentee,
        Signatory curator,
        String goal,
        List<String> tasks,
        List<String> difficulties,
        List<String> strengths,
        List<Part> parts,
        List<String> expected) {

    public record School(InstitutionName fullName, InstitutionName shortName) {}

    /**
     * @param experience of teaching: «18 лет»; null where unknown
     * @param category «высшая квалификационная категория», null where there is none
     */
    public record Participant(
            DeclinableName name,
            Post post,
            @Nullable String experience,
            @Nullable String category) {}

    public record Part(String title, List<Assignment> assignments) {}

    /**
     * @param fact what came of it, null while it is not done
     * @param mark of the mentor, null while it is not done
     */
    public record Assignment(
            String content,
            String deadline,
            String result,
            @Nullable String fact,
            @Nullable String mark) {}
}
