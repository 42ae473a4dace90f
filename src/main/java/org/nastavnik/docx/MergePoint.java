package org.nastavnik.docx;

/** Where in a document another one is to be inserted. */
public final class MergePoint {

    private static final MergePoint END = new MergePoint("");

    private final String key;

    private MergePoint(String key) {
        this.key = key;
    }

    /** Behind all that stands in the document. */
    public static MergePoint end() {
        return END;
    }

    /** Where a bookmark begins: behind its paragraph, or in the place of an empty one. */
    public static MergePoint bookmark(String name) {
        return new MergePoint(ofBookmark(name));
    }

    /** In the place of the paragraph that says this and nothing else. */
    public static MergePoint paragraph(String text) {
        return new MergePoint(ofText(text));
    }

    /** In the place of the content control with this tag. */
    public static MergePoint control(String tag) {
        return new MergePoint(ofTag(tag));
    }

    static String ofBookmark(String name) {
        return "bookmark " + StyleSheet.key(name);
    }

    static String ofText(String text) {
        return "text " + text.strip();
    }

    static String ofTag(String tag) {
        return "tag " + tag;
    }

    boolean isEnd() {
        return key.isEmpty();
    }

    String key() {
        return key;
    }

    boolean keepsText() {
        return key.startsWith("bookmark ");
    }

    @Override
    public String toString() {
        return isEnd() ? "end" : key;
    }
}
