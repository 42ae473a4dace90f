package org.nastavnik.order;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an order shows of its life after registration.
 *
 * @param standing orders that could not stay without it
 * @param missing orders that a cancelling draft has still to take with it
 * @param read how many of those to be acquainted have read it
 */
public record OrderLife(
        List<Link> amendedBy,
        @Nullable Link cancelledBy,
        List<Link> standing,
        List<Link> missing,
        List<CorrectionPage.Past> corrections,
        int read,
        int toRead,
        May may) {

    public record Link(long id, String label) {}

    /**
     * @param revise amend it, cancel it or put its number right
     * @param sheet see and print who has read it
     * @param read say of himself that he has
     */
    public record May(boolean revise, boolean correct, boolean sheet, boolean read) {}
}
