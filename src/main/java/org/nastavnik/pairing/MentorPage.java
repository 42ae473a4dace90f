package org.nastavnik.pairing;

import java.util.List;
import org.nastavnik.site.Problems;

/**
 * A mentor's profile.
 *
 * @param ownWords what he wrote and what he chose, under the keys of their labels; empty ones left
 *     out
 * @param school the visitor reads what the school decides: criteria, talks, labour mentoring
 * @param decides the visitor is the curator
 */
public record MentorPage(
        long personId,
        String name,
        String post,
        String state,
        List<Fact> ownWords,
        List<Fact> terms,
        List<Criterion> criteria,
        List<Training> trainings,
        List<Talk> talks,
        boolean interviewAsked,
        boolean trainingNeeded,
        boolean school,
        boolean decides,
        boolean mayEdit,
        boolean mayTalk,
        Problems problems,
        TrainingForm training) {

    /** A line of the profile. */
    public record Fact(String key, String text) {}

    public record Criterion(int no, String text, String verdict, String note) {}

    public record Training(String title, String day, String hours, String certificate) {}

    /**
     * @param notes of the psychologist, for him alone; "" for all others
     */
    public record Talk(
            long id, String day, String by, String result, String conclusion, String notes) {}
}
