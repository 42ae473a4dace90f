package org.nastavnik.school;

import java.util.List;
import org.nastavnik.shared.SchoolYear;

/** What a later room still has open when a school wants to close its programme year. */
public interface YearEnd {

    /** Empty where nothing stands against the end of the year. */
    List<Open> open(long schoolId, SchoolYear year);

    /**
     * @param key of a counted message
     * @param path where it is finished, below the address of the launch
     */
    record Open(String key, long number, String path) {}
}
