package org.nastavnik.monitoring;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.survey.SurveyPhase;

/** When somebody is measured: before the programme, after it, and in the quarters between. */
public enum Moment {
    ENTRY,
    FIRST,
    SECOND,
    THIRD,
    EXIT;

    static final List<Moment> QUARTERS = List.of(FIRST, SECOND, THIRD);

    /** September to November, December to February, March to the end of the school year. */
    static Moment quarterOf(LocalDate day) {
        return switch (day.getMonth()) {
            case SEPTEMBER, OCTOBER, NOVEMBER -> FIRST;
            case DECEMBER, JANUARY, FEBRUARY -> SECOND;
            default -> THIRD;
        };
    }

    LocalDate firstDay(SchoolYear year) {
        int start = year.startYear();
        return switch (this) {
            case SECOND -> LocalDate.of(start, Month.DECEMBER, 1);
            case THIRD -> LocalDate.of(start + 1, Month.MARCH, 1);
            default -> year.firstDay();
        };
    }

    LocalDate lastDay(SchoolYear year) {
        return switch (this) {
            case ENTRY, FIRST -> SECOND.firstDay(year).minusDays(1);
            case SECOND -> THIRD.firstDay(year).minusDays(1);
            default -> year.lastDay();
        };
    }

    static Moment of(SurveyPhase phase, LocalDate opensOn) {
        return switch (phase) {
            case ENTRY -> ENTRY;
            case EXIT -> EXIT;
            default -> quarterOf(opensOn);
        };
    }
}
