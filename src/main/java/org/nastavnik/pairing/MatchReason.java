package org.nastavnik.pairing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of why two fit: how many points, and a message with what it names.
 *
 * @param key below {@code pairing.why.}
 */
public record MatchReason(String key, int points, List<String> named) {

    private static final String PART = "|";

    static MatchReason of(String key, int points, String... named) {
        return new MatchReason(key, points, List.of(named));
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
