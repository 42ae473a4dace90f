package org.nastavnik.grammar;

/** A post in a case: the dictionary first, then the head phrase by rule. */
final class PostDeclension {

    private static final PhraseBook POSTS = PhraseBook.of("posts.txt");

    private PostDeclension() {}

    /**
     * «учитель физики, классный руководитель»; what follows a comma may also be one more subject.
     */
    static String of(String title, Case wanted) {
        String[] posts = title.split(", ");
        for (int i = 0; i < posts.length; i++) {
            String post = posts[i];
            posts[i] =
                    POSTS.inCase(post, wanted)
                            .orElse(i == 0 ? HeadPhrase.inCase(post, wanted) : post);
        }
        return String.join(", ", posts);
    }
}
