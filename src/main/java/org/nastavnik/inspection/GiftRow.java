package org.nastavnik.inspection;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.nastavnik.platform.CallKind;

/**
 * Whether a platform gives something, as its last launches and answers show.
 *
 * @param state YES, NO or UNKNOWN
 */
public record GiftRow(String gift, String state) {

    static List<GiftRow> of(List<LaunchVerdict> launches, List<ServiceCall> calls) {
        List<LaunchVerdict> letIn = launches.stream().filter(LaunchVerdict::isLetIn).toList();
        return Arrays.stream(Gift.values())
                .map(gift -> new GiftRow(gift.name(), state(gift, letIn, calls)))
                .toList();
    }

    private static String state(Gift gift, List<LaunchVerdict> letIn, List<ServiceCall> calls) {
        boolean given = told(gift, letIn).anyMatch(v -> v.gave().contains(gift));
        if (given || isGranted(gift, calls)) {
            return "YES";
        }
        return letIn.isEmpty() ? "UNKNOWN" : "NO";
    }

    /** Groups and a patronymic not everybody has; the rest is the same for all, and the newest tells. */
    private static Stream<LaunchVerdict> told(Gift gift, List<LaunchVerdict> letIn) {
        boolean personal = gift == Gift.GROUPS || gift == Gift.PATRONYMIC;
        return letIn.stream().limit(personal ? Long.MAX_VALUE : 1);
    }

    /** A permission for it among the last ones tells, where launches do not. */
    private static boolean isGranted(Gift gift, List<ServiceCall> calls) {
        CallKind right =
                switch (gift) {
                    case ROSTER -> CallKind.ROSTER;
                    case GRADES -> CallKind.SCORE;
                    default -> CallKind.OTHER;
                };
        return right != CallKind.OTHER
                && calls.stream()
                        .filter(call -> call.kind() == CallKind.TOKEN && call.symptom() == null)
                        .anyMatch(call -> List.of(said(call).split(" ")).contains(right.name()));
    }

    private static String said(ServiceCall call) {
        return call.said() == null ? "" : call.said();
    }
}
