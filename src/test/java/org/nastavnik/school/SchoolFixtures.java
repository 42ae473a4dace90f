package org.nastavnik.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A school of the demonstration kind, without a database. */
public final class SchoolFixtures {

    public static final LocalDate RENAMED = LocalDate.of(2026, 10, 3);

    private SchoolFixtures() {}

    /** School № 900 of Образцовск, whose director changed on {@link #RENAMED}. */
    public static School school(long director, long successor) {
        School school =
                new School("Образцовск", "ул. Учебная, д. 9", since(LocalDate.EPOCH, director));
        school.requisitesFrom(since(RENAMED, successor));
        return school;
    }

    private static SchoolRequisites since(LocalDate day, @Nullable Long director) {
        return new SchoolRequisites(
                day,
                "Муниципальное бюджетное общеобразовательное учреждение «Средняя"
                        + " общеобразовательная школа № 900»",
                "МБОУ «СОШ № 900»",
                null,
                "директор",
                director);
    }
}
