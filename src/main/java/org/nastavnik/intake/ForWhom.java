package org.nastavnik.intake;

import java.util.regex.Matcher;

/** A row of a group's plan that is meant for some of it: their names end its content. */
record ForWhom(String content, String names) {

    static ForWhom of(String content) {
        Matcher found = PaperWords.KNOWN.pattern("forWhom").matcher(content);
        return found.find()
                ? new ForWhom(content.substring(0, found.start()), found.group(1))
                : new ForWhom(content, "");
    }
}
