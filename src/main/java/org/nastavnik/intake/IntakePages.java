package org.nastavnik.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.MemberRole;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitLine;
import org.nastavnik.pairing.UnitNames;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Persons;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the pages of files that come back show. */
@RequestScoped
class IntakePages {

    private static final int LONGEST_TITLE = 90;

    @Inject FilledFiles files;
    @Inject WhosePaper whose;
    @Inject KnownRows known;
    @Inject OwnSchool school;
    @Inject Attendance attendance;
    @Inject UnitNames names;
    @Inject Persons persons;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    IntakePage start(@Nullable MentoringUnit unit, Problems problems) {
        return new IntakePage(
                unit == null ? "" : String.valueOf(unit.id()),
                unit == null ? "" : unit.code(),
                files.mine().stream().map(this::waiting).filter(w -> w.open() > 0).toList(),
                problems);
    }

    private IntakePage.Waiting waiting(FilledFile file) {
        long open =
                file.papers().stream()
                        .flatMap(paper -> paper.rows().stream())
                        .filter(row -> !row.isAccepted())
                        .count();
        return new IntakePage.Waiting(file.id(), ui().time(file.takenAt()), (int) open);
    }

    FilledFilePage file(FilledFile file, Problems problems) {
        return new FilledFilePage(
                file.id(),
                ui().time(file.takenAt()),
                file.papers().stream().map(this::paper).toList(),
                file.others(),
                file.rowsLeftOut(),
                problems);
    }

    private FilledFilePage.Paper paper(FilledPaper paper) {
        List<WhosePaper.Fit> fits = whose.fits(paper.mentor(), paper.mentees());
        MentoringUnit unit = whose.find(paper.unitId()).orElse(null);
        boolean named = !paper.mentor().isBlank() || !paper.mentees().isBlank();
        return new FilledFilePage.Paper(
                paper.id(),
                paper.kind().name(),
                paper.mentor(),
                paper.mentees(),
                paper.institution(),
                unit == null ? "" : String.valueOf(unit.id()),
                units(fits),
                FieldTexts.formats(paper.kind()),
                !school.isNamedBy(paper.institution()),
                unit != null && named && !whose.isNamed(unit, fits),
                paper.unread(),
                paper.rows().stream()
                        .anyMatch(r -> !r.isAccepted() && r.field(RowFields.FORMAT).isEmpty()),
                unit != null
                        && paper.kind() == PaperKind.JOURNAL
                        && !unit.isCurrentMentor(current.personId()),
                rows(paper, unit));
    }

    /** Whom the paper names first. */
    private List<Option> units(List<WhosePaper.Fit> fits) {
        List<UnitLine> lines = names.lines(fits.stream().map(WhosePaper.Fit::unit).toList());
        return lines.stream()
                .map(
                        line ->
                                new Option(
                                        String.valueOf(line.id()),
                                        line.code()
                                                + ": "
                                                + line.mentor()
                                                + " – "
                                                + line.menteesText()))
                .toList();
    }

    private List<FilledFilePage.Row> rows(FilledPaper paper, @Nullable MentoringUnit unit) {
        Set<Long> twice = unit == null ? Set.of() : known.in(paper, unit);
        List<FilledFilePage.Row> rows = new ArrayList<>();
        for (FilledRow row : paper.rows()) {
            rows.add(row(paper.kind(), row, unit, rows.size() + 1, twice.contains(row.id())));
        }
        return rows;
    }

    private FilledFilePage.Row row(
            PaperKind kind,
            FilledRow row,
            @Nullable MentoringUnit unit,
            int number,
            boolean twice) {
        List<RowField> fields = RowField.of(kind);
        return new FilledFilePage.Row(
                row.id(),
                number,
                title(kind, row),
                row.isTicked(),
                row.isAccepted(),
                KeepFile.isUnderstood(kind, row),
                twice,
                facts(fields, row, unit),
                fields.stream()
                        .filter(field -> field.isMissing(row.field(field.fieldName())))
                        .map(RowField::labelKey)
                        .toList(),
                row.remarks().stream().map(RowRemark::key).toList(),
                source(row));
    }

    private String title(PaperKind kind, FilledRow row) {
        String text =
                kind == PaperKind.PLAN
                        ? row.field(RowFields.CONTENT)
                        : String.join(
                                " ",
                                FieldTexts.shown(RowField.DATE, row.field(RowFields.DATE), ui()),
                                row.field(RowFields.TOPIC));
        String line = text.replace('\n', ' ').strip();
        return line.length() > LONGEST_TITLE ? line.substring(0, LONGEST_TITLE) + "…" : line;
    }

    private List<FilledFilePage.Fact> facts(
            List<RowField> fields, FilledRow row, @Nullable MentoringUnit unit) {
        Stream<FilledFilePage.Fact> told =
                fields.stream()
                        .map(field -> fact(field, row, unit))
                        .filter(fact -> !fact.text().isEmpty());
        return Stream.concat(told, came(row, unit)).toList();
    }

    private FilledFilePage.Fact fact(RowField field, FilledRow row, @Nullable MentoringUnit unit) {
        String value = row.field(field.fieldName());
        if (field == RowField.ARRANGEMENT && unit != null) {
            value = TakeRows.arrangement(unit, row);
        }
        if (field == RowField.RESULT) {
            value = attendance.result(unit, row);
        }
        return new FilledFilePage.Fact(
                ui().t(field.labelKey()), FieldTexts.shown(field, value, ui()));
    }

    private Stream<FilledFilePage.Fact> came(FilledRow row, @Nullable MentoringUnit unit) {
        String day = row.field(RowFields.DATE);
        if (unit == null || unit.kind() == MentoringUnit.Kind.PAIR || day.isEmpty()) {
            return Stream.of();
        }
        List<Long> came = attendance.of(unit, LocalDate.parse(day), row);
        return Stream.of(
                new FilledFilePage.Fact(
                        ui().t("intake.field.attendees"),
                        String.join(", ", came.stream().map(this::shortName).toList())));
    }

    private String shortName(long person) {
        return persons.known(person).name().surnameFirst();
    }

    private static List<FilledFilePage.Fact> source(FilledRow row) {
        return row.source().entrySet().stream()
                .map(entry -> new FilledFilePage.Fact(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * @param typed what was typed and could not be kept, by field; empty at first
     */
    FilledRowPage row(
            FilledFile file,
            FilledPaper paper,
            FilledRow row,
            Map<String, String> typed,
            Problems problems) {
        MentoringUnit unit = whose.find(paper.unitId()).orElse(null);
        return new FilledRowPage(
                file.id(),
                row.id(),
                row.version(),
                RowField.of(paper.kind()).stream().map(f -> field(f, row, unit, typed)).toList(),
                mentees(paper, unit),
                came(paper, row, unit),
                source(row),
                problems);
    }

    private String kept(RowField field, FilledRow row, @Nullable MentoringUnit unit) {
        return field == RowField.RESULT
                ? attendance.result(unit, row)
                : row.field(field.fieldName());
    }

    private FilledRowPage.Field field(
            RowField field,
            FilledRow row,
            @Nullable MentoringUnit unit,
            Map<String, String> typed) {
        return new FilledRowPage.Field(
                field.fieldName(),
                ui().t(field.labelKey()),
                typed.getOrDefault(field.fieldName(), kept(field, row, unit)),
                field.isDate(),
                FieldTexts.rows(field),
                FieldTexts.options(field),
                !field.isMissing(""));
    }

    private List<Option> mentees(FilledPaper paper, @Nullable MentoringUnit unit) {
        if (unit == null
                || paper.kind() == PaperKind.PLAN
                || unit.kind() == MentoringUnit.Kind.PAIR) {
            return List.of();
        }
        return whose.names(unit, MemberRole.MENTEE).entrySet().stream()
                .map(
                        mentee ->
                                new Option(
                                        String.valueOf(mentee.getKey()),
                                        mentee.getValue().name().full()))
                .toList();
    }

    private List<String> came(FilledPaper paper, FilledRow row, @Nullable MentoringUnit unit) {
        String day = row.field(RowFields.DATE);
        return mentees(paper, unit).isEmpty() || unit == null || day.isEmpty()
                ? List.of()
                : attendance.of(unit, LocalDate.parse(day), row).stream()
                        .map(String::valueOf)
                        .toList();
    }

    private Ui ui() {
        return new Ui(visitor);
    }
}
