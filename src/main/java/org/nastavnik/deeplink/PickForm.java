package org.nastavnik.deeplink;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/**
 * What was ticked.
 *
 * @param picked keys of choices, each once
 * @param graded keys of those that are to be graded
 */
record PickForm(List<String> picked, Set<String> graded, String search) {

    /** A course with more new activities at once is nobody's wish. */
    static final int MOST = 50;

    private static final int LONGEST_SEARCH = 100;

    static PickForm blank() {
        return new PickForm(List.of(), Set.of(), "");
    }

    static PickForm of(MultivaluedMap<String, String> typed) {
        String search = Optional.ofNullable(Typed.text(typed.getFirst("search"))).orElse("");
        return new PickForm(
                values(typed, "pick").stream().distinct().toList(),
                new TreeSet<>(values(typed, "grade")),
                search.substring(0, Math.min(search.length(), LONGEST_SEARCH)));
    }

    private static List<String> values(MultivaluedMap<String, String> typed, String name) {
        return typed.getOrDefault(name, List.of());
    }

    /** Nothing of the form goes into the course but what stands in the list now. */
    List<Pick> picks(List<Choice> offered, DeepLinkAccepts accepts, Problems problems) {
        List<Pick> picks = new ArrayList<>();
        for (String key : picked) {
            offered.stream()
                    .filter(choice -> choice.key().equals(key))
                    .findFirst()
                    .ifPresent(choice -> picks.add(pick(choice, accepts)));
        }
        if (picks.size() < picked.size()) {
            problems.add(Problems.FORM, "deepLink.problem.foreign");
        } else if (picks.isEmpty()) {
            problems.add(Problems.FORM, "deepLink.problem.none");
        } else if (picks.size() > 1 && !accepts.several()) {
            problems.add(Problems.FORM, "deepLink.problem.one");
        } else if (picks.size() > MOST) {
            problems.add(Problems.FORM, "deepLink.problem.many", MOST);
        }
        return picks;
    }

    private Pick pick(Choice choice, DeepLinkAccepts accepts) {
        return new Pick(
                choice, choice.gradable() && accepts.lineItems() && graded.contains(choice.key()));
    }

    /** Somebody sent what no list showed him, or it went meanwhile. */
    boolean isForeignTo(List<Choice> offered) {
        List<String> keys = offered.stream().map(Choice::key).toList();
        return !keys.containsAll(picked);
    }
}
