package org.nastavnik.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of why two fit: how many points, and a message with what it names.
 *
 * @param key below {@code pairing.why.}
 */
public record MatchReason(String key, int points, List<String> named) {

    private static final String PART = "|";
    private static final String BETWEEN = ", ";

    /** All kinds of reasons together find room in a unit. */
    private static final int LONGEST = 500;

    static MatchReason of(String key, int points, String... named) {
        return new MatchReason(
                key, points, Stream.of(named).map(text -> bounded(words(text))).toList());
    }

    /** Of the same key for another member of a group: the most points, each thing named once. */
    MatchReason with(MatchReason other) {
        List<String> both = new ArrayList<>();
        for (int i = 0; i < Math.max(named.size(), other.named.size()); i++) {
            both.add(joined(i < named.size() ? named.get(i) : "", other, i));
        }
        return new MatchReason(key, Math.max(points, other.points), both);
    }

    private static String joined(String mine, MatchReason other, int i) {
        String theirs = i < other.named.size() ? other.named.get(i) : "";
        Set<String> all = new LinkedHashSet<>(words(mine));
        all.addAll(words(theirs));
        return bounded(all);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(BETWEEN));
    }

    /** What finds no room is left out whole. */
    private static String bounded(Collection<String> words) {
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            int more = (text.isEmpty() ? 0 : BETWEEN.length()) + word.length();
            if (text.length() + more <= LONGEST) {
                text.append(text.isEmpty() ? "" : BETWEEN).append(word);
            }
        }
        return text.toString();
    }

    /** As a unit keeps it, one line a reason. */
    static String kept(List<MatchReason> reasons) {
        return reasons.stream().map(MatchReason::line).collect(Collectors.joining("\n"));
    }

    static List<MatchReason> read(String kept) {
        return kept.lines().filter(line -> !line.isBlank()).map(MatchReason::parsed).toList();
    }

    private String line() {
        return key + PART + points + (named.isEmpty() ? "" : PART + String.join(PART, named));
    }

    private static MatchReason parsed(String line) {
        List<String> parts = Arrays.asList(line.split("\\|"));
        return new MatchReason(
                parts.get(0), Integer.parseInt(parts.get(1)), parts.subList(2, parts.size()));
    }
}
