package org.nastavnik.pairing;

import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * The matching board.
 *
 * @param ticked proposals to be made pairs, as the form last said
 * @param groups which proposals can be taken as a group
 * @param mentors who can be given by hand
 */
public record MatchBoardPage(
        List<Proposal> proposals,
        List<Group> groups,
        List<Alone> alone,
        List<Places> places,
        List<Refusal> refusals,
        List<Option> mentors,
        List<Long> ticked,
        boolean grouped,
        Problems problems,
        boolean mayArrange) {

    /**
     * @param why a line a reason, in words
     * @param direction what the pair would work on
     */
    public record Proposal(
            long id,
            long requestId,
            String mentee,
            String menteePost,
            String need,
            String form,
            String mentor,
            String mentorPost,
            int points,
            List<String> why,
            String direction,
            boolean locked,
            boolean byHand) {}

    /** Proposals of one mentor in one form that has groups. */
    public record Group(String mentor, String form, List<String> mentees) {

        public String menteesText() {
            return String.join(", ", mentees);
        }
    }

    /**
     * @param state of the request
     * @param why nobody was found, key of a message
     */
    public record Alone(
            long requestId,
            String mentee,
            String menteePost,
            String need,
            String form,
            String state,
            String why) {}

    /**
     * @param taken by pairs that stand or are being asked
     * @param proposed by this board
     */
    public record Places(String mentor, int taken, int proposed, int most) {}

    /** Two who are not proposed to one another. */
    public record Refusal(long id, String mentor, String mentee, String by) {}

    public boolean isEmpty() {
        return proposals.isEmpty() && alone.isEmpty();
    }
}
