package org.nastavnik.pairing;

import java.util.List;
import org.nastavnik.document.DocumentPage;
import org.nastavnik.site.Problems;

/**
 * @param drafts questionnaires that wait for a decision
 */
public record MentorListPage(
        Problems problems,
        ListHead head,
        List<Line> mentors,
        List<Draft> drafts,
        boolean mayEdit,
        boolean mayTalk,
        boolean prints,
        long year,
        List<DocumentPage> made,
        List<DocumentPage> registries) {

    /**
     * @param busy mentees in agreed and working units
     */
    public record Line(
            long personId,
            String name,
            String post,
            List<String> forms,
            String competences,
            String ages,
            String time,
            String joined,
            String mentees,
            String state,
            boolean interviewAsked,
            int busy,
            int maxMentees) {}

    /** A questionnaire of intake. */
    public record Draft(long personId, String name, String day) {}
}
