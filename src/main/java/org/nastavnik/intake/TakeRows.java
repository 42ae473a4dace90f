package org.nastavnik.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.journal.MeetingForm;
import org.nastavnik.journal.MeetingKinds;
import org.nastavnik.journal.MeetingNotes;
import org.nastavnik.journal.TakeMeeting;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.plan.PlanItem;
import org.nastavnik.plan.TakePlanRows;
import org.nastavnik.plan.WorkFormat;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/**
 * Writes the ticked rows into plan and journal by the rules of those. What a rule refuses is told
 * beside its row, and stays.
 */
@RequestScoped
class TakeRows {

    @Inject WhosePaper whose;
    @Inject Attendance attendance;
    @Inject TakePlanRows plans;
    @Inject TakeMeeting meetings;
    @Inject Forms forms;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject ProgrammeYears years;

    /**
     * @return how many rows were taken
     */
    int take(FilledFile file, Problems problems) {
        int taken = 0;
        boolean ticked = false;
        for (FilledPaper paper : file.papers()) {
            boolean wanted = paper.rows().stream().anyMatch(FilledRow::isTicked);
            ticked |= wanted;
            if (wanted) {
                taken += take(paper, problems);
            }
        }
        if (!ticked) {
            problems.add(Problems.FORM, "intake.problem.nothing");
        }
        return taken;
    }

    private int take(FilledPaper paper, Problems problems) {
        MentoringUnit unit = whose.find(paper.unitId()).orElse(null);
        if (unit == null) {
            problems.add("unit-" + paper.id(), "intake.problem.unit");
            return 0;
        }
        return isOpen(paper, unit, problems) ? take(paper, unit, problems) : 0;
    }

    private boolean isOpen(FilledPaper paper, MentoringUnit unit, Problems problems) {
        try {
            years.requireOpen(unit.schoolId(), unit.year());
            return true;
        } catch (RuleBroken closed) {
            problems.add("unit-" + paper.id(), closed);
            return false;
        }
    }

    private int take(FilledPaper paper, MentoringUnit unit, Problems problems) {
        int taken = 0;
        for (FilledRow row : paper.rows()) {
            if (row.isTicked() && take(paper, unit, row, problems)) {
                row.accept();
                taken++;
            }
        }
        if (taken > 0) {
            audit.write(
                    current.personId(),
                    current.schoolId(),
                    "PAPER_TAKEN_" + paper.kind(),
                    "unit:" + unit.id() + " rows:" + taken);
        }
        return taken;
    }

    private boolean take(FilledPaper paper, MentoringUnit unit, FilledRow row, Problems problems) {
        Problems ofRow = new Problems();
        try {
            if (paper.kind() == PaperKind.PLAN) {
                takeItem(unit, row, ofRow);
            } else {
                takeMeeting(unit, row, ofRow);
            }
        } catch (RuleBroken broken) {
            ofRow.add(Problems.FORM, broken);
        }
        ofRow.all()
                .values()
                .forEach(
                        found ->
                                found.forEach(
                                        p ->
                                                problems.add(
                                                        "row-" + row.id(),
                                                        p.key(),
                                                        p.arguments().toArray())));
        return ofRow.isEmpty();
    }

    private void takeItem(MentoringUnit unit, FilledRow row, Problems problems) {
        for (RowField field : RowField.of(PaperKind.PLAN)) {
            String value = row.field(field.fieldName());
            field.check(value, field.fieldName(), problems);
            if (field.isNeeded() && value.isBlank()) {
                problems.add(field.fieldName(), "intake.problem.missing." + field.fieldName());
            }
        }
        if (problems.isEmpty()) {
            plans.take(unit, terms(unit, row));
        }
    }

    private PlanItem.Terms terms(MentoringUnit unit, FilledRow row) {
        String content = row.field(RowFields.CONTENT);
        ForWhom parted = ForWhom.of(content);
        Set<Long> meant = attendance.meant(unit, parted);
        String format = row.field(RowFields.FORMAT);
        String last = row.field(RowFields.LAST_DAY);
        return new PlanItem.Terms(
                row.field(RowFields.COMPETENCE),
                meant.isEmpty() ? content : parted.content(),
                row.field(RowFields.DEADLINE),
                last.isEmpty() ? null : LocalDate.parse(last),
                format.isEmpty() ? null : WorkFormat.valueOf(format),
                row.field(RowFields.RESULT),
                meant);
    }

    private void takeMeeting(MentoringUnit unit, FilledRow row, Problems problems) {
        for (RowField field : RowField.of(PaperKind.JOURNAL)) {
            if (field.isNeeded() && row.field(field.fieldName()).isBlank()) {
                problems.add(field.fieldName(), "intake.problem.missing." + field.fieldName());
            }
        }
        LocalDate day = Typed.day(row.field(RowFields.DATE), RowFields.DATE, problems);
        if (day == null || !problems.isEmpty()) {
            return;
        }
        MeetingForm form = form(unit, day, row);
        problems.addAll(forms.check(form));
        MeetingNotes notes = form.notes(unit, null, problems);
        if (notes != null && problems.isEmpty()) {
            meetings.take(unit, notes, mentor(unit, day));
        }
    }

    private MeetingForm form(MentoringUnit unit, LocalDate day, FilledRow row) {
        MeetingForm form = new MeetingForm();
        form.date = day.toString();
        form.kind = row.field(RowFields.KIND);
        form.format = row.field(RowFields.FORMAT);
        form.arrangement = arrangement(unit, row);
        form.activity = row.field(RowFields.ACTIVITY);
        form.topic = row.field(RowFields.TOPIC);
        form.content = row.field(RowFields.CONTENT);
        form.result = attendance.result(unit, row);
        form.duration = row.field(RowFields.DURATION);
        form.attendees = attendance.of(unit, day, row);
        return form;
    }

    /** Where the file does not tell, a pair meets in two and a group together. */
    static String arrangement(MentoringUnit unit, FilledRow row) {
        String told = row.field(RowFields.ARRANGEMENT);
        boolean pair = unit.kind() == MentoringUnit.Kind.PAIR;
        return told.isEmpty() ? MeetingKinds.arrangements().get(pair ? 0 : 1) : told;
    }

    /** A mentor writes his own journal; a curator copies that of the mentor of the day. */
    private long mentor(MentoringUnit unit, LocalDate day) {
        return unit.isCurrentMentor(current.personId())
                ? current.personId()
                : Objects.requireNonNull(unit.mentorOn(day).orElseGet(unit::mentor));
    }
}
