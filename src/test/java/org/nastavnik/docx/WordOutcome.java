package org.nastavnik.docx;

import static java.util.Map.entry;

import java.util.Map;

/**
 * What becomes in Word of the few cases of the Mustache specification that do not apply to it: an
 * exception, a finding, or another text.
 */
record WordOutcome(String outcome, String reason) {

    private static final WordOutcome UNFILLED =
            new WordOutcome(
                    "UnfilledTag", "an official paper with a hole in it is worse than none at all");
    private static final WordOutcome CROSSING =
            new WordOutcome(
                    "SECTION_OF_HALF_PARAGRAPH",
                    "half a paragraph and a whole one cannot repeat together without a broken tree");

    static final Map<String, WordOutcome> BY_CASE =
            Map.ofEntries(
                    entry("interpolation: Basic Null Interpolation", UNFILLED),
                    entry("interpolation: Triple Mustache Null Interpolation", UNFILLED),
                    entry("interpolation: Ampersand Null Interpolation", UNFILLED),
                    entry("interpolation: Basic Context Miss Interpolation", UNFILLED),
                    entry("interpolation: Triple Mustache Context Miss Interpolation", UNFILLED),
                    entry("interpolation: Ampersand Context Miss Interpolation", UNFILLED),
                    entry("interpolation: Dotted Names - Broken Chains", UNFILLED),
                    entry("interpolation: Dotted Names - Broken Chain Resolution", UNFILLED),
                    entry("interpolation: Dotted Names - Context Precedence", UNFILLED),
                    entry("inverted: Internal Whitespace", CROSSING),
                    entry("inverted: Standalone Without Newline", CROSSING),
                    entry("sections: Internal Whitespace", CROSSING),
                    entry("sections: Standalone Without Newline", CROSSING),
                    entry("partials: Failed Lookup", missingPartial()),
                    entry("partials: Recursion", recursivePartial()),
                    entry("partials: Inline Indentation", severalParagraphs()),
                    entry("partials: Standalone Line Endings", ownParagraph("|\n>\n|\n")),
                    entry("partials: Standalone Without Previous Line", ownParagraph(">\n>\n>\n")),
                    entry("partials: Standalone Without Newline", ownParagraph(">\n>\n>\n")),
                    entry(
                            "partials: Standalone Indentation",
                            ownParagraph("\\\n|\n<\n->\n|\n/\n")));

    private static WordOutcome missingPartial() {
        return new WordOutcome(
                "UNKNOWN_PARTIAL", "a letterhead that is not there is a mistake of the template");
    }

    private static WordOutcome recursivePartial() {
        return new WordOutcome(
                "RECURSIVE_PARTIAL", "partials are laid in once, when the template is compiled");
    }

    private static WordOutcome severalParagraphs() {
        return new WordOutcome(
                "PARTIAL_NOT_ALONE", "several paragraphs do not fit into the midst of one");
    }

    private static WordOutcome ownParagraph(String text) {
        return new WordOutcome(
                text,
                "a partial ends with the end of its paragraph, and is indented by its style, not by"
                        + " blanks before the tag");
    }
}
