package org.nastavnik.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.ForOwnUse;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;

/**
 * The register of those who take part (D21); stays in the school.
 *
 * @param year «2026/2027»
 */
public record ParticipantRegistry(
        InstitutionName school,
        String year,
        LocalDate on,
        List<Participant> participants,
        Totals totals,
        Signatory curator,
        Signatory director)
        implements ForOwnUse {

    @Override
    public boolean internal() {
        return true;
    }

    /**
     * @param code stands for the person in what is depersonalised inside the school
     * @param category «обучающийся», «молодой специалист», «педагог»
     * @param post post or class
     * @param memberships at least one
     */
    public record Participant(
            int no,
            String code,
            DeclinableName name,
            String category,
            String post,
            List<Membership> memberships) {}

    /**
     * @param order that fixed the pair or group
     * @param to null while it works
     * @param plan the order that approved the plan, null while there is none
     * @param outcome null while it works
     */
    public record Membership(
            String role,
            String form,
            String unit,
            Registration order,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable Registration plan,
            int meetings,
            @Nullable String outcome) {}

    /** Each person counts once in each number. */
    public record Totals(int persons, int mentors, int mentees, int pairs, int groups) {}
}
