package org.nastavnik.demo.data;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.demo.city.DemonstrationCity;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/** With a whole city it is June: its schools stand at the end of their year. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class DemonstrationClock {

    private static final int FIRST_SCHOOL_OF_CITY = 101;

    /** The city that the environment wants, of the running school year. */
    public static Optional<DemonstrationCity> city() {
        return city(System.getenv("NASTAVNIK_DEMO_CITY"));
    }

    /**
     * @param setting as {@link DemonstrationCity#wanted} takes it
     */
    public static Optional<DemonstrationCity> city(@Nullable String setting) {
        int year = SchoolYear.of(LocalDate.now(Schools.ZONE)).startYear();
        return DemonstrationCity.wanted(setting, FIRST_SCHOOL_OF_CITY, year);
    }

    /** Without a city that of the machine. */
    public static Clock get() {
        return city().map(DemonstrationClock::of).orElse(Clock.system(Schools.ZONE));
    }

    /** The hour is that of the town, the day that of the city. */
    public static Clock of(DemonstrationCity city) {
        return Clock.offset(Clock.system(Schools.ZONE), until(city.lastDay()));
    }

    private static Duration until(LocalDate day) {
        return Duration.ofDays(ChronoUnit.DAYS.between(LocalDate.now(Schools.ZONE), day));
    }

    @Produces
    Clock clock() {
        return get();
    }
}
