package org.nastavnik.grammar;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A post in a case: the dictionary first, then the head phrase by rule. */
final class PostDeclension {

    private static final Map<String, String[]> DICTIONARY =
            Resource.lines("posts.txt").stream()
                    .map(line -> line.split("; "))
                    .collect(Collectors.toUnmodifiableMap(forms -> forms[0], forms -> forms));

    private PostDeclension() {}

    /**
     * «учитель физики, классный руководитель»; what follows a comma may also be one more subject.
     */
    static String of(String title, Case wanted) {
        String[] posts = title.split(", ");
        for (int i = 0; i < posts.length; i++) {
            String post = posts[i];
            posts[i] = known(post, wanted).orElse(i == 0 ? HeadPhrase.inCase(post, wanted) : post);
        }
        return String.join(", ", posts);
    }

    private static Optional<String> known(String post, Case wanted) {
        for (int end = post.length(); end > 0; end = post.lastIndexOf(' ', end - 1)) {
            String[] forms = DICTIONARY.get(post.substring(0, end).toLowerCase(Locale.ROOT));
            if (forms != null) {
                return Optional.of(
                        Capitals.like(post, forms[wanted.ordinal()]) + post.substring(end));
            }
        }
        return Optional.empty();
    }
}
