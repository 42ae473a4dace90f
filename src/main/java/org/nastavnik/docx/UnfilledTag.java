package org.nastavnik.docx;

import org.jspecify.annotations.Nullable;

/**
 * The data has no text for a tag: nothing at all, or something that only a filter can print. What
 * was written so far is no document. Never carries the value.
 */
public class UnfilledTag extends RuntimeException {

    private final String tag;
    private final transient Place place;

    UnfilledTag(TagUse use) {
        this(use, "");
    }

    UnfilledTag(TagUse use, @Nullable String why) {
        super(
                use.written()
                        + " at "
                        + use.place()
                        + (why == null || why.isEmpty() ? "" : ": " + why));
        this.tag = use.written();
        this.place = use.place();
    }

    public String tag() {
        return tag;
    }

    public Place place() {
        return place;
    }
}
