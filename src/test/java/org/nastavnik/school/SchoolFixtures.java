package org.nastavnik.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A school whose name and director are other ones from a day on. */
public final class SchoolFixtures {

    private SchoolFixtures() {}

    public static School renamed(long director, LocalDate day, @Nullable Long nextDirector) {
        School school =
                new School("Ершовск", null, requisites(LocalDate.EPOCH, "Школа № 1", director));
        school.requisitesFrom(requisites(day, "Гимназия № 1", nextDirector));
        return school;
    }

    private static SchoolRequisites requisites(
            LocalDate from, String name, @Nullable Long director) {
        return new SchoolRequisites(from, name, name, null, "директор", director);
    }
}
