package org.nastavnik.shared;

import java.time.LocalDate;
import java.time.Month;

/** A Russian school year, 1 September to 31 August, named by the year in which it starts. */
public record SchoolYear(int startYear) implements Comparable<SchoolYear> {

    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(
                day.getMonth().compareTo(Month.SEPTEMBER) >= 0 ? day.getYear() : day.getYear() - 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.SEPTEMBER, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, Month.AUGUST, 31);
    }

    public boolean contains(LocalDate day) {
        return new Period(firstDay(), lastDay()).contains(day);
    }

    /** «2026/2027», as lists and orders print it. */
    public String slashed() {
        return startYear + "/" + (startYear + 1);
    }

    /** «2026 – 2027», as the headings of the compendium print it. */
    public String dashed() {
        return startYear + " – " + (startYear + 1);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(startYear, other.startYear);
    }
}
