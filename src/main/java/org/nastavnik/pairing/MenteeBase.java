package org.nastavnik.pairing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.ForOwnUse;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;

/**
 * What the base of mentees (D20) prints, in the thirteen columns of the form; stays in the school.
 *
 * @param year «2026/2027»
 */
public record MenteeBase(
        InstitutionName school, String year, LocalDate on, List<Mentee> mentees, Signatory curator)
        implements ForOwnUse {

    @Override
    public boolean internal() {
        return true;
    }

    /**
     * @param contacts of the representative where the mentee is a minor
     * @param birthYear null where the school does not keep it
     * @param joined null while the request waits
     * @param works one a mentor, empty while there is none
     */
    public record Mentee(
            int no,
            DeclinableName name,
            String contacts,
            @Nullable Integer birthYear,
            String need,
            @Nullable LocalDate joined,
            List<Work> works) {}

    /**
     * @param place where the mentor works or learns: post or class
     * @param finished null while the pair or group works
     * @param link to a case or review on the school's site
     * @param passed the programme is completed
     */
    public record Work(
            DeclinableName mentor,
            String form,
            String place,
            @Nullable LocalDate finished,
            @Nullable String results,
            @Nullable String link,
            boolean passed) {}
}
