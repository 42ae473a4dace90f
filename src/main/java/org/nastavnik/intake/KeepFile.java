package org.nastavnik.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.CurrentPerson;

/** Keeps what was read, finds out whose it is, and ticks what was fully understood and is new. */
@RequestScoped
class KeepFile {

    @Inject FilledFiles files;
    @Inject WhosePaper whose;
    @Inject KnownRows known;
    @Inject OwnSchool school;
    @Inject CurrentPerson current;
    @Inject Clock clock;

    /**
     * @param from the pair or group on whose page it was brought; null for none
     */
    FilledFile keep(ReadPapers read, @Nullable MentoringUnit from) {
        FilledFile file =
                files.add(
                        new FilledFile(
                                current.schoolId(), current.personId(), read, clock.instant()));
        for (FilledPaper paper : file.papers()) {
            List<WhosePaper.Fit> fits = whose.fits(paper.mentor(), paper.mentees());
            MentoringUnit surest = WhosePaper.surest(fits).orElse(null);
            boolean fitsHere =
                    from != null
                            && (whose.isNamed(from, fits) || surest == null && !isOthers(paper));
            MentoringUnit unit = fitsHere ? from : surest;
            paper.belongTo(unit == null ? null : unit.id());
            boolean others =
                    unit == null
                            ? isOthers(paper)
                            : namesSomebody(paper) && !whose.isNamed(unit, fits);
            tick(paper, unit, others);
        }
        return file;
    }

    /** It names people, and they are not of this school, or another school. */
    private boolean isOthers(FilledPaper paper) {
        return !school.isNamedBy(paper.institution());
    }

    private static boolean namesSomebody(FilledPaper paper) {
        return !paper.mentor().isBlank() || !paper.mentees().isBlank();
    }

    private void tick(FilledPaper paper, @Nullable MentoringUnit unit, boolean others) {
        Set<Long> twice = unit == null ? Set.of() : known.in(paper, unit);
        paper.rows()
                .forEach(
                        row ->
                                row.tick(
                                        !others
                                                && !twice.contains(row.id())
                                                && isUnderstood(paper.kind(), row)));
    }

    /** Another pair may know rows already that the former one did not. */
    void move(FilledPaper paper, @Nullable MentoringUnit unit) {
        if (paper.belongTo(unit == null ? null : unit.id()) && unit != null) {
            Set<Long> twice = known.in(paper, unit);
            paper.rows().stream()
                    .filter(row -> twice.contains(row.id()))
                    .forEach(row -> row.tick(false));
        }
    }

    void tickNew(FilledPaper paper, Collection<FilledRow> rows) {
        MentoringUnit unit = whose.find(paper.unitId()).orElse(null);
        Set<Long> twice = unit == null ? Set.of() : known.in(paper, unit);
        rows.stream()
                .filter(row -> isUnderstood(paper.kind(), row) && !twice.contains(row.id()))
                .forEach(row -> row.tick(true));
    }

    /** Nothing is missing without which it cannot be taken, and nothing was unclear. */
    static boolean isUnderstood(PaperKind kind, FilledRow row) {
        boolean unclear =
                row.remarks().contains(RowRemark.DATE_UNCLEAR)
                        || row.remarks().contains(RowRemark.FORMAT_UNCLEAR);
        return !unclear
                && RowField.of(kind).stream()
                        .filter(RowField::isNeeded)
                        .noneMatch(field -> field.isMissing(row.field(field.fieldName())));
    }
}
