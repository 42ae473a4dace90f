package org.nastavnik.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A post in a case: the dictionary first, then the head phrase by rule. */
final class PostDeclension {

    private static final PhraseBook POSTS = PhraseBook.of("posts.txt");
    private static final Pattern JOINT = Pattern.compile(", | и ");

    private PostDeclension() {}

    /**
     * «учитель физики, классный руководитель»; what follows a comma or «и» may also be one more
     * subject, so there only posts of the dictionary change.
     */
    static String of(String title, Case wanted) {
        StringBuilder posts = new StringBuilder();
        Matcher joint = JOINT.matcher(title);
        int begin = 0;
        while (joint.find()) {
            posts.append(one(title.substring(begin, joint.start()), wanted, begin == 0));
            posts.append(joint.group());
            begin = joint.end();
        }
        return posts.append(one(title.substring(begin), wanted, begin == 0)).toString();
    }

    private static String one(String post, Case wanted, boolean first) {
        return POSTS.inCase(post, wanted)
                .orElseGet(() -> first ? HeadPhrase.inCase(post, wanted) : post);
    }
}
