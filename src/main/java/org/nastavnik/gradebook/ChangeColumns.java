package org.nastavnik.gradebook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;

/** What people do with a column, short of making it and taking it away. */
@RequestScoped
class ChangeColumns {

    @Inject GradeAccess access;
    @Inject GradeColumns columns;
    @Inject OutgoingScores scores;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /** Everything of one's own people anew, whatever the platform has. */
    @Transactional
    void sendAgain(long id) {
        access.requireKeeper();
        access.column(id);
        GradeColumn column = columns.locked(id).orElseThrow();
        if (column.state() == GradeColumn.State.ORDERED) {
            column.orderedAgain(clock.instant());
            return;
        }
        column.tryAgain();
        column.recount();
        scores.sendAgain(
                scores.of(column, access.school()).stream().map(OutgoingScore::id).toList());
        noted("GRADES_SENT_AGAIN", id);
    }

    @Transactional
    void stop(long id) {
        access.changeable(id);
        columns.locked(id).ifPresent(GradeColumn::stop);
        noted("GRADE_COLUMN_STOPPED", id);
    }

    @Transactional
    void goOn(long id) {
        access.changeable(id);
        columns.locked(id).ifPresent(GradeColumn::goOn);
        noted("GRADE_COLUMN_RESUMED", id);
    }

    @Transactional
    void removed(GradeColumn column) {
        columns.locked(column.id()).ifPresent(columns::remove);
        noted("GRADE_COLUMN_REMOVED", column.id());
    }

    private void noted(String act, long id) {
        audit.write(
                current.personId(), current.chosenSchool().orElse(null), act, "gradecolumn:" + id);
    }
}
