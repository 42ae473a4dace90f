package org.nastavnik.pairing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.ForOwnUse;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;

/**
 * What the base of mentors (D19) prints, in the sixteen columns of the form; stays in the school.
 *
 * @param year «2026/2027»
 */
public record MentorBase(
        InstitutionName school, String year, LocalDate on, List<Mentor> mentors, Signatory curator)
        implements ForOwnUse {

    @Override
    public boolean internal() {
        return true;
    }

    /**
     * @param workplace where the mentor works or learns: post or class
     * @param joined null for a candidate
     * @param works one a pair or group, empty while there is none
     */
    public record Mentor(
            int no,
            DeclinableName name,
            String contacts,
            String workplace,
            String competences,
            @Nullable String achievements,
            @Nullable String interests,
            @Nullable String wantedAge,
            @Nullable String time,
            @Nullable LocalDate joined,
            List<Work> works) {}

    /**
     * @param finished null while the pair or group works
     * @param link to a case or review on the school's site
     */
    public record Work(
            List<Mentee> mentees,
            String form,
            @Nullable LocalDate finished,
            @Nullable String results,
            @Nullable String link) {}

    /**
     * @param place where the mentee works or learns: post or class
     */
    public record Mentee(DeclinableName name, String place) {}
}
