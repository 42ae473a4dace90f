package org.nastavnik.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nastavnik.pairing.MatchBond.Obstacle;

/**
 * Finds for all who wait the mentors with whom the whole set fits best: as few as possible are left
 * alone, and of all such sets the one with the most points. The same people give the same pairs in
 * whatever order they are named.
 */
public final class Matching {

    private final Fit fit;
    private final Bonds bonds;

    public Matching(Fit fit, Bonds bonds) {
        this.fit = fit;
        this.bonds = bonds;
    }

    /** Whether both may be in a unit of the form. */
    public interface Fit {
        boolean both(MatchNeed need, MatchOffer offer);
    }

    /** What is between a mentor and a mentee. */
    public interface Bonds {
        MatchBond between(long mentor, long mentee);
    }

    public record Pick(MatchNeed need, MatchOffer offer, MatchScore score) {}

    /** Why two may not be matched at all. */
    public Optional<Obstacle> obstacle(MatchNeed need, MatchOffer offer) {
        if (offer.side().person() == need.side().person()) {
            return Optional.of(Obstacle.SELF);
        }
        if (offer.places() < 1) {
            return Optional.of(Obstacle.CAPACITY);
        }
        if (!offer.forms().contains(need.form())) {
            return Optional.of(Obstacle.FORM);
        }
        if (!fit.both(need, offer)) {
            return Optional.of(Obstacle.KIND);
        }
        return Optional.ofNullable(bond(need, offer).refusal());
    }

    public MatchScore score(MatchNeed need, MatchOffer offer) {
        return MatchScore.between(offer.side(), need.side(), bond(need, offer));
    }

    private MatchBond bond(MatchNeed need, MatchOffer offer) {
        return bonds.between(offer.side().person(), need.side().person());
    }

    public List<Pick> best(List<MatchNeed> needs, List<MatchOffer> offers) {
        List<MatchNeed> asking = sorted(needs, Comparator.comparing(MatchNeed::request));
        List<MatchOffer> giving = sorted(offers, Comparator.comparing(o -> o.side().person()));
        int[][] points = new int[asking.size()][giving.size()];
        for (int i = 0; i < asking.size(); i++) {
            for (int j = 0; j < giving.size(); j++) {
                points[i][j] = points(asking.get(i), giving.get(j));
            }
        }
        int[] places = giving.stream().mapToInt(MatchOffer::places).toArray();
        int[] found = BestPairs.of(points, places);
        List<Pick> picks = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            if (found[i] != BestPairs.NOBODY) {
                MatchOffer offer = giving.get(found[i]);
                picks.add(new Pick(asking.get(i), offer, score(asking.get(i), offer)));
            }
        }
        return picks;
    }

    private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        return list.stream().sorted(order).toList();
    }

    private int points(MatchNeed need, MatchOffer offer) {
        return obstacle(need, offer).isPresent() ? BestPairs.NEVER : score(need, offer).points();
    }
}
