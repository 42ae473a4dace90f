package org.nastavnik.people;

import java.time.LocalDate;

/** Teachers whose years of teaching are known. */
public final class Experience {

    private Experience() {}

    public static Person since(LocalDate day, Person teacher, long school) {
        teacher.affiliationIn(school).orElseThrow().teachesSince(day);
        return teacher;
    }
}
