package org.nastavnik.site;

import jakarta.servlet.http.HttpServletRequest;

/** How fast one may knock at what stands open to everybody; the room that keeps the door says. */
public interface Knocks {

    /**
     * Throws 429 where the address knocks too often, or where it, or all together, have missed too
     * often.
     */
    void knock(String door, HttpServletRequest request);

    /** What was brought opens nothing. */
    void missed(String door, HttpServletRequest request);
}
