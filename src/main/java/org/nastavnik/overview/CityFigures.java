package org.nastavnik.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.nastavnik.journal.CityJournals;
import org.nastavnik.school.Stage;
import org.nastavnik.shared.RussianOrder;
import org.nastavnik.shared.SchoolYear;

/** The numbers of all schools of a year, with a handful of looks into the database. */
@ApplicationScoped
class CityFigures {

    @PersistenceContext EntityManager entities;
    @Inject CityJournals journals;

    /**
     * @param form code of the form that pairs, plans, journals are counted of; "" for all
     */
    List<SchoolFigures> of(SchoolYear year, LocalDate day, String form) {
        return of(
                new Asked(year, form, day),
                EnumSet.complementOf(EnumSet.copyOf(CityQuestion.OF_THE_REPORT)));
    }

    /** With what only the yearly report tells. */
    List<SchoolFigures> whole(SchoolYear year, LocalDate day) {
        return of(new Asked(year, "", day), EnumSet.allOf(CityQuestion.class));
    }

    /** Form, schools, pairs, groups, mentees. */
    List<@Nullable Object[]> byForm(SchoolYear year, LocalDate day) {
        return rows(CityQuestion.BY_FORM, new Asked(year, "", day));
    }

    /** Year, mentors, mentees; the earliest first. */
    List<@Nullable Object[]> byYear(SchoolYear year, LocalDate day) {
        return rows(CityQuestion.BY_YEAR, new Asked(year, "", day));
    }

    private List<SchoolFigures> of(Asked asked, Set<CityQuestion> questions) {
        Map<Long, SchoolFigures> schools = new LinkedHashMap<>();
        rows(CityQuestion.SCHOOLS, asked).forEach(row -> schools.put(id(row), school(row)));
        for (CityQuestion question : questions) {
            each(rows(question.sql(), asked), schools, (school, row) -> put(question, school, row));
        }
        each(
                rows(CityQuestion.FORMS_OF_SCHOOLS, asked),
                schools,
                (school, row) -> school.useForm((String) row[1]));
        each(
                rows(CityQuestion.TICKS, asked),
                schools,
                (school, row) -> school.tick(Stage.valueOf((String) row[1])));
        addJournals(schools, asked);
        return sorted(schools.values());
    }

    private record Asked(SchoolYear year, String form, LocalDate day) {}

    private void addJournals(Map<Long, SchoolFigures> schools, Asked asked) {
        journals.of(asked.year(), asked.form(), asked.day())
                .forEach(
                        (id, kept) -> {
                            SchoolFigures school = schools.get(id);
                            if (school != null) {
                                school.put(Figure.JOURNALS, kept.filled());
                                school.put(Figure.MEETINGS, kept.meetings());
                                school.put(Figure.SILENT, kept.silent());
                            }
                        });
    }

    private static List<SchoolFigures> sorted(Collection<SchoolFigures> schools) {
        return schools.stream()
                .sorted(Comparator.comparing(SchoolFigures::school, RussianOrder.TEXT))
                .toList();
    }

    private static void put(CityQuestion question, SchoolFigures school, @Nullable Object[] row) {
        List<Figure> figures = question.figures();
        for (int column = 0; column < figures.size(); column++) {
            school.put(figures.get(column), number(row[column + 1]));
        }
    }

    private static SchoolFigures school(@Nullable Object[] row) {
        SchoolFigures school =
                new SchoolFigures(
                        id(row), String.valueOf(row[1]), (String) row[3], (String) row[4]);
        school.put(Figure.DIRECTOR, number(row[2]));
        return school;
    }

    private static void each(
            List<@Nullable Object[]> rows,
            Map<Long, SchoolFigures> schools,
            BiConsumer<SchoolFigures, @Nullable Object[]> what) {
        for (@Nullable Object[] row : rows) {
            SchoolFigures school = schools.get(id(row));
            if (school != null) {
                what.accept(school, row);
            }
        }
    }

    private static long id(@Nullable Object[] row) {
        return number(row[0]);
    }

    static long number(@Nullable Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }

    @SuppressWarnings("unchecked")
    private List<@Nullable Object[]> rows(String sql, Asked asked) {
        Query query = entities.createNativeQuery(sql);
        if (sql.contains("?1")) {
            query.setParameter(1, asked.year().startYear());
        }
        if (sql.contains("?2")) {
            query.setParameter(2, asked.form());
        }
        if (sql.contains("?3")) {
            query.setParameter(3, asked.day());
        }
        return query.getResultList();
    }
}
