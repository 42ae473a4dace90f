package org.nastavnik.survey;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Slips with one-time codes, to be cut apart.
 *
 * @param school short name
 * @param address where a code is typed by hand
 */
public record SurveySlips(
        String school, String title, LocalDate until, String address, List<Slip> slips) {

    /**
     * @param name null where the survey is anonymous
     * @param link printed as a QR code
     */
    public record Slip(@Nullable String name, @Nullable String post, String code, String link) {}
}
