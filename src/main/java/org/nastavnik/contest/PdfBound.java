package org.nastavnik.contest;

/** How much more of a thing a PDF may cost. */
final class PdfBound {

    private long left;

    PdfBound(long most) {
        this.left = most;
    }

    void take(long cost) throws PdfUnread {
        left -= cost;
        if (left < 0) {
            throw new PdfUnread();
        }
    }
}
