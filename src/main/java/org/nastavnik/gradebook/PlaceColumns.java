package org.nastavnik.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.platform.LtiCourse;
import org.nastavnik.platform.LtiCourses;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Registrations;

/** The steps of ordering, making and removing a column, each a transaction between two calls. */
@ApplicationScoped
class PlaceColumns {

    @Inject GradeColumns columns;
    @Inject Registrations registrations;
    @Inject LtiCourses courses;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /**
     * What is to be made where.
     *
     * @param lineItemsUrl null where the platform gave us no grade book
     */
    record Work(
            long columnId,
            Registration registration,
            @Nullable String lineItemsUrl,
            String label,
            String resourceId) {}

    /** One who orders what is there gets what is there. */
    @Transactional
    long order(ColumnOrder order) {
        GradeColumn column = columns.byOrder(order.key()).orElse(null);
        if (column == null) {
            long id = columns.add(GradeColumn.ordered(order, clock.instant())).id();
            audit.write(
                    order.orderedBy(),
                    order.schoolId(),
                    "GRADE_COLUMN_ORDERED",
                    "gradecolumn:" + id);
            return id;
        }
        if (column.state() == GradeColumn.State.GONE) {
            columns.forgetScores(column);
        }
        column.orderedAgain(clock.instant());
        return column.id();
    }

    @Transactional
    List<Long> toMake() {
        return columns.toMake();
    }

    /** Empty where another node is at it. */
    @Transactional
    Optional<Work> leased(long id) {
        return columns.locked(id)
                .filter(column -> registrations.byId(column.registrationId()).isActive())
                .filter(column -> column.leaseToMake(clock.instant()))
                .map(this::work);
    }

    private Work work(GradeColumn column) {
        String url =
                courses.find(Objects.requireNonNull(column.courseKey()))
                        .map(LtiCourse::lineItemsUrl)
                        .orElse(null);
        return new Work(
                column.id(),
                registrations.byId(column.registrationId()),
                url,
                column.label(),
                column.resourceId());
    }

    /** Where an activity brought the same column, that one is enough. */
    @Transactional
    void made(Work work, LineItem item) {
        GradeColumn column = columns.locked(work.columnId()).orElse(null);
        if (column == null) {
            return;
        }
        String key = GradeColumn.keyOf(work.registration().id(), item.url());
        if (columns.byLineItem(key).filter(c -> c.id() != column.id()).isPresent()) {
            columns.remove(column);
        } else {
            column.standsAt(item.url());
        }
    }

    @Transactional
    void notMade(Work work, Obstacle obstacle) {
        columns.locked(work.columnId())
                .ifPresent(column -> column.notMade(obstacle, clock.instant()));
    }
}
