package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the field that was probably meant: beside, deeper in the data, or inside of a list. */
final class FieldGuess {

    private static final int DEEPEST = 4;
    private static final int MOST = 3_000;

    /** Letters that look the same on two keyboards. */
    private static final String CYRILLIC = "аеорсухіАВЕКМНОРСТУХІ";

    private static final String LATIN = "aeopcyxiABEKMHOPCTYXI";

    /**
     * @param lists whose sections must be opened before the field is seen
     */
    private record Known(List<String> lists, String path) {

        String last() {
            return path.substring(path.lastIndexOf('.') + 1);
        }

        long depth() {
            return path.chars().filter(c -> c == '.').count();
        }

        String written() {
            StringBuilder written = new StringBuilder(path);
            for (int i = lists.size() - 1; i >= 0; i--) {
                String inner = i == lists.size() - 1 ? "{{" + written + "}}" : written.toString();
                written.setLength(0);
                written.append("{{#").append(lists.get(i)).append("}}").append(inner);
                written.append("{{/").append(lists.get(i)).append("}}");
            }
            return written.toString();
        }
    }

    private record Ranked(Known known, int rank, int distance) {}

    private final List<Known> known = new ArrayList<>();

    /**
     * @param seen what tags see at their place, innermost first
     */
    FieldGuess(List<DataShape> seen) {
        seen.forEach(shape -> collect(shape, List.of(), "", 0));
    }

    private void collect(DataShape shape, List<String> lists, String before, int depth) {
        for (Map.Entry<String, DataShape.Field> field : shape.fields().entrySet()) {
            if (known.size() >= MOST || depth >= DEEPEST) {
                return;
            }
            String path = before.isEmpty() ? field.getKey() : before + "." + field.getKey();
            known.add(new Known(lists, path));
            DataShape inner = field.getValue().shape();
            if (inner.kind() == DataShape.Kind.LIST) {
                List<String> more = new ArrayList<>(lists);
                more.add(path);
                collect(inner.inside(), more, "", depth + 1);
            } else {
                collect(inner, lists, path, depth + 1);
            }
        }
    }

    boolean knows(String path) {
        return known.stream().anyMatch(one -> one.path().equals(path));
    }

    /** The field whose name looks just the same, but is typed in Latin letters. */
    @Nullable String lookalike(String typed) {
        StringBuilder latin = new StringBuilder(typed);
        for (int i = 0; i < typed.length(); i++) {
            int letter = CYRILLIC.indexOf(typed.charAt(i));
            latin.setCharAt(i, letter < 0 ? typed.charAt(i) : LATIN.charAt(letter));
        }
        boolean differs = !latin.toString().equals(typed);
        return differs && knows(latin.toString()) ? latin.toString() : null;
    }

    @Nullable String nearest(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        Optional<Ranked> best =
                known.stream()
                        .map(one -> rank(one, lower))
                        .filter(ranked -> ranked.rank() < 5)
                        .min(
                                Comparator.comparingInt(Ranked::rank)
                                        .thenComparingInt(Ranked::distance)
                                        .thenComparing(ranked -> ranked.known().depth()));
        return best.map(ranked -> ranked.known().written()).orElse(null);
    }

    /** Rather a slip of the keyboard than a wrong place, rather beside than in a list. */
    private static Ranked rank(Known one, String typed) {
        String path = one.path().toLowerCase(Locale.ROOT);
        String typedLast = typed.substring(typed.lastIndexOf('.') + 1);
        int distance = Nearest.distance(typed, path);
        boolean near = distance <= Math.max(2, typed.length() / 3) && distance < path.length();
        boolean sameDepth = one.depth() == typed.chars().filter(c -> c == '.').count();
        boolean sameLast = one.last().toLowerCase(Locale.ROOT).equals(typedLast);
        if (one.lists().isEmpty()) {
            int rank = near && sameDepth ? 0 : sameLast ? 1 : near ? 2 : 5;
            return new Ranked(one, rank, distance);
        }
        int ofLast = Nearest.distance(typedLast, one.last().toLowerCase(Locale.ROOT));
        boolean nearLast =
                ofLast <= Math.max(1, typedLast.length() / 4) && ofLast < one.last().length();
        return new Ranked(one, sameLast ? 3 : nearLast ? 4 : 5, ofLast);
    }
}
