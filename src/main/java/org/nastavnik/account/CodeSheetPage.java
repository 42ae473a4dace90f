package org.nastavnik.account;

import java.util.List;

/**
 * @param lastDay until when the codes work
 */
public record CodeSheetPage(List<Slip> slips, String lastDay) {

    /** What is cut out and handed over. */
    public record Slip(String name, String post, String code) {}
}
