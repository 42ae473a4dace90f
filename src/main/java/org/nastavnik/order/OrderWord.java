package org.nastavnik.order;

import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** A reason in a line or two: why an order is returned or annulled. */
final class OrderWord {

    private static final int LONGEST = 2000;

    private OrderWord() {}

    static @Nullable String required(@Nullable String typed, String field, Problems problems) {
        String word = Typed.text(typed);
        if (word == null) {
            problems.add(field, "site.problem.NotBlank");
        } else if (word.length() > LONGEST) {
            problems.add(field, "site.problem.Size", LONGEST);
            return null;
        }
        return word;
    }
}
