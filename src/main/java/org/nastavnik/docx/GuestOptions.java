package org.nastavnik.docx;

/**
 * How a document is joined to another.
 *
 * @param start where its text begins
 * @param ownHeaders whether its pages bear its own headers and footers, or the host's
 * @param headingShift by how many levels its headings go down to become the host's own headings; 0
 *     leaves them as they are
 */
public record GuestOptions(Start start, boolean ownHeaders, int headingShift) {

    public enum Start {
        /** Right behind the text before it; pages of another size or direction still begin anew. */
        IN_TEXT,
        NEW_PAGE,
        /** On a new page, with the margins of its own file. */
        OWN_SECTION
    }

    public GuestOptions {
        if (headingShift < 0 || headingShift > 8) {
            throw new IllegalArgumentException("headings cannot go down by " + headingShift);
        }
    }

    /** Its own pages, as in its file, with the headers and footers of the host. */
    public static GuestOptions inOwnSection() {
        return new GuestOptions(Start.OWN_SECTION, false, 0);
    }

    public static GuestOptions onNewPage() {
        return new GuestOptions(Start.NEW_PAGE, false, 0);
    }

    public static GuestOptions inText() {
        return new GuestOptions(Start.IN_TEXT, false, 0);
    }

    /** Headers belong to sections, so the guest gets sections of its own. */
    public GuestOptions withOwnHeaders() {
        return new GuestOptions(Start.OWN_SECTION, true, headingShift);
    }

    public GuestOptions withHeadingsShiftedBy(int levels) {
        return new GuestOptions(start, ownHeaders, levels);
    }
}
