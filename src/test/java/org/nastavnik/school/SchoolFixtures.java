package org.nastavnik.school;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.SchoolYear;

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

    /** A school whose name and director are other ones from the day on. */
    public static School renamed(long director, LocalDate day, @Nullable Long nextDirector) {
        School school = new School("Ершовск", null, named(LocalDate.EPOCH, "Школа № 1", director));
        school.requisitesFrom(named(day, "Гимназия № 1", nextDirector));
        return school;
    }

    private static SchoolRequisites named(LocalDate day, String name, @Nullable Long director) {
        return new SchoolRequisites(day, name, name, null, "директор", director);
    }

    /** The year 2026/2027 of both regimes with those targets, by code. */
    public static ProgrammeYear draft(SchoolYear year) {
        return new ProgrammeYear(1, year);
    }

    /** By a registered order. */
    public static ProgrammeYear introduced(SchoolYear year) {
        ProgrammeYear introduced = draft(year);
        introduced.activateBy(1);
        return introduced;
    }

    public static ProgrammeYear yearWith(Map<String, BigDecimal> targets) {
        return yearOf(List.of("PUPIL_PUPIL", "TEACHER_TEACHER"), targets);
    }

    public static ProgrammeYear yearOf(List<String> forms, Map<String, BigDecimal> targets) {
        SchoolYear year = new SchoolYear(2026);
        ProgrammeYear programme = new ProgrammeYear(1, year);
        programme.agreeTo(
                new YearTerms(
                        programme.period(), false, false, forms, null, Map.of(), targets, ""));
        return programme;
    }

    /** Another school of the town. */
    public static School other() {
        return new School(
                "Образцовск",
                null,
                new SchoolRequisites(
                        LocalDate.EPOCH,
                        "Муниципальное автономное общеобразовательное учреждение «Учебная гимназия»",
                        "МАОУ «Учебная гимназия»",
                        null,
                        "директор",
                        null));
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
