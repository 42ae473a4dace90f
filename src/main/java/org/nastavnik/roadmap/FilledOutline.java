package org.nastavnik.roadmap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.Case;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.shared.SchoolYear;

/** An official form with the school's name in it and its months moved to the year. */
final class FilledOutline {

    private final OutlineText text;
    private final SchoolYear year;
    private final InstitutionName school;

    FilledOutline(OutlineText text, SchoolYear year, InstitutionName school) {
        this.text = text;
        this.year = year;
        this.school = school;
    }

    List<String> tasks() {
        return text.tasks().stream().map(this::filled).toList();
    }

    List<RoadMapItem.Terms> rows() {
        return text.rows().stream().map(this::terms).toList();
    }

    private RoadMapItem.Terms terms(OutlineText.Row row) {
        OutlineText.Deadline deadline = row.deadline();
        return new RoadMapItem.Terms(
                row.section(),
                row.part() == null ? null : filled(row.part()),
                filled(row.content()),
                deadline == null ? "" : filled(deadline.words()),
                deadline == null ? null : lastDay(deadline.lastMonth()),
                row.result() == null ? null : filled(row.result()),
                row.indicator() == null ? null : filled(row.indicator()),
                row.responsible());
    }

    private @Nullable LocalDate lastDay(@Nullable Integer month) {
        if (month == null) {
            return null;
        }
        LocalDate first = year.firstDay();
        YearMonth inFirst = YearMonth.of(first.getYear(), month);
        return (month < first.getMonthValue() ? inFirst.plusYears(1) : inFirst).atEndOfMonth();
    }

    private String filled(String words) {
        if (words.indexOf('{') < 0) {
            return words;
        }
        return words.replace("{year}", year.dashed())
                .replace("{first}", String.valueOf(year.startYear()))
                .replace("{second}", String.valueOf(year.startYear() + 1))
                .replace("{school.gen}", school.in(Case.GEN).toString())
                .replace("{school.pre}", school.in(Case.PRE).toString());
    }
}
