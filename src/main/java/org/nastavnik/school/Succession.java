package org.nastavnik.school;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.SchoolYear;

/**
 * Whom a school takes over from a reorganised one.
 *
 * @param day from which the former school is only read
 * @param year the school year that runs
 * @param act the deed of transfer by which consents hold on, null where they are collected anew
 */
public record Succession(
        long from,
        long to,
        LocalDate day,
        SchoolYear year,
        Collection<Long> persons,
        @Nullable String act) {}
