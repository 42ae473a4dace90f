package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.pairing.MatchBond.Obstacle;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;

/** What the curator does on the matching board; all of it is a proposal until the sides agree. */
@ApplicationScoped
class ArrangeMatches {

    /** What no word of the curator overrules. */
    private static final Set<Obstacle> FIRM =
            Set.of(Obstacle.SELF, Obstacle.CAPACITY, Obstacle.KIND);

    @Inject MatchFacts facts;
    @Inject MatchDrafts drafts;

    /**
     * Matches all who wait anew around what is locked.
     *
     * @return how many have a proposal now
     */
    int anew(long schoolId, SchoolYear year) {
        drafts.hold(schoolId);
        MatchTable table = facts.of(schoolId, year);
        table.drafts().stream().filter(draft -> !stays(draft, table)).forEach(drafts::remove);
        List<MatchDraft> staying =
                table.drafts().stream().filter(draft -> stays(draft, table)).toList();
        Set<Long> served = staying.stream().map(MatchDraft::requestId).collect(Collectors.toSet());
        List<MatchNeed> left =
                table.needs().values().stream()
                        .filter(need -> !served.contains(need.request()))
                        .toList();
        List<Matching.Pick> picks = table.matching().best(left, table.left(staying));
        picks.forEach(pick -> drafts.add(draft(table, pick)));
        return staying.size() + picks.size();
    }

    private static boolean stays(MatchDraft draft, MatchTable table) {
        return draft.isLocked() && table.requests().containsKey(draft.requestId());
    }

    private static MatchDraft draft(MatchTable table, Matching.Pick pick) {
        return new MatchDraft(
                table.request(pick.need().request()),
                pick.offer().side().person(),
                pick.score().points());
    }

    /**
     * The curator gives a mentor by hand, where the request has a proposal or where it has none.
     */
    void choose(long schoolId, SchoolYear year, long request, long mentor) {
        drafts.hold(schoolId);
        MatchTable table = facts.of(schoolId, year);
        MatchNeed need = table.need(request);
        MatchOffer offer = table.offer(mentor);
        MatchDraft known = table.draft(request).orElse(null);
        List<MatchDraft> others = table.drafts().stream().filter(d -> d != known).toList();
        MatchOffer left =
                table.left(others).stream()
                        .filter(o -> o.side().person() == mentor)
                        .findFirst()
                        .orElse(offer);
        table.matching()
                .obstacle(need, left)
                .filter(FIRM::contains)
                .ifPresent(
                        why -> {
                            throw new RuleBroken("pairing.rule.match." + why);
                        });
        MatchDraft draft =
                known == null ? new MatchDraft(table.request(request), mentor, 0) : known;
        draft.choose(mentor, table.matching().score(need, offer).points());
        if (known == null) {
            drafts.add(draft);
        }
    }

    void refuse(MatchDraft draft, SchoolYear year, MatchVeto.By by) {
        boolean known =
                drafts.vetoes(draft.schoolId(), year).stream()
                        .anyMatch(v -> v.isBetween(draft.mentorId(), draft.menteeId()));
        if (!known) {
            drafts.add(new MatchVeto(draft, year, by));
        }
        drafts.remove(draft);
    }
}
