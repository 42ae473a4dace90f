package org.nastavnik.pairing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nastavnik.shared.RuleBroken;

/**
 * Everything about one school's matching at one moment.
 *
 * @param requests that wait and have neither pair nor proposal to the sides yet
 * @param offers of mentors by person, their places without those taken by pairs
 */
record MatchTable(
        Map<Long, MenteeRequest> requests,
        Map<Long, MatchNeed> needs,
        Map<Long, MatchOffer> offers,
        Map<Long, Integer> places,
        List<MatchDraft> drafts,
        Matching matching) {

    MenteeRequest request(long id) {
        return known(requests, id);
    }

    MatchNeed need(long request) {
        return known(needs, request);
    }

    MatchOffer offer(long mentor) {
        return known(offers, mentor);
    }

    private static <T> T known(Map<Long, T> all, long id) {
        T found = all.get(id);
        if (found == null) {
            throw new RuleBroken("pairing.rule.match.gone");
        }
        return found;
    }

    Optional<MatchDraft> draft(long request) {
        return drafts.stream().filter(d -> d.requestId() == request).findFirst();
    }

    /** How many of the board's own proposals a mentor has. */
    int proposed(long mentor) {
        return (int) drafts.stream().filter(d -> d.mentorId() == mentor).count();
    }

    /** With the places that proposals which stay have left. */
    List<MatchOffer> left(List<MatchDraft> staying) {
        Map<Long, MatchOffer> left = new LinkedHashMap<>(offers);
        staying.forEach(
                draft ->
                        left.computeIfPresent(
                                draft.mentorId(),
                                (id, offer) ->
                                        new MatchOffer(
                                                offer.side(), offer.forms(), offer.places() - 1)));
        return List.copyOf(left.values());
    }
}
