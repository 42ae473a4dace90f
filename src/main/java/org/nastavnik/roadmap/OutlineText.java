package org.nastavnik.roadmap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an official form says before a school fills it. Words in braces stand for the school and the
 * year; «__» is left for people to fill.
 */
record OutlineText(List<String> tasks, List<Abbreviation> abbreviations, List<Row> rows) {

    /**
     * @param deadline null where the form leaves a date to the school
     * @param responsible empty where the form leaves it to the school
     * @param proofs by which the program sees that it is done; empty where it cannot
     */
    record Row(
            String section,
            @Nullable String part,
            String content,
            @Nullable Deadline deadline,
            @Nullable String result,
            @Nullable String indicator,
            List<String> responsible,
            List<Proof> proofs) {}

    /**
     * @param lastMonth in which it ends, 1 to 12; null where that cannot be reckoned
     */
    record Deadline(String words, @Nullable Integer lastMonth) {}
}
