package org.nastavnik.grammar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A post in a case: the dictionary first, then the head phrase by rule. */
final class PostDeclension {

    private static final Map<String, String[]> DICTIONARY =
            Resource.lines("posts.txt").stream()
                    .map(line -> line.split("; "))
                    .collect(Collectors.toUnmodifiableMap(forms -> forms[0], forms -> forms));

    private PostDeclension() {}

    static String of(String title, Case wanted) {
        return Arrays.stream(title.split(", "))
                .map(post -> single(post, wanted))
                .collect(Collectors.joining(", "));
    }

    private static String single(String post, Case wanted) {
        for (int end = post.length(); end > 0; end = post.lastIndexOf(' ', end - 1)) {
            String[] forms = DICTIONARY.get(post.substring(0, end).toLowerCase(Locale.ROOT));
            if (forms != null) {
                return Capitals.like(post, forms[wanted.ordinal()]) + post.substring(end);
            }
        }
        return HeadPhrase.inCase(post, wanted);
    }
}
