package org.nastavnik.contest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.grammar.Post;

/**
 * The minutes of the jury (D36): who has won. Winners are named, they entered the contest
 * themselves.
 *
 * @param number of the minutes
 * @param members without the chair and the secretary
 * @param works that were looked at
 * @param decisions beside the awards
 */
public record JuryProtocol(
        InstitutionName organiser,
        String city,
        String contest,
        int year,
        String number,
        LocalDate on,
        Signatory chair,
        Signatory secretary,
        List<Signatory> members,
        int works,
        List<Nomination> nominations,
        List<Decision> decisions,
        Votes votes) {

    /**
     * @param awards empty where nobody has won
     */
    public record Nomination(String nomination, List<Award> awards) {}

    /**
     * @param award «победитель», «призёр»
     * @param school short name
     */
    public record Award(
            String award,
            DeclinableName name,
            Post post,
            String school,
            String practice,
            BigDecimal score) {}

    /**
     * @param no from 2 on: the first decision is the awards
     */
    public record Decision(int no, String text) {}

    /**
     * @param abstainedFor why members did not vote, null where all did
     */
    public record Votes(int yes, int no, int abstained, @Nullable String abstainedFor) {}
}
