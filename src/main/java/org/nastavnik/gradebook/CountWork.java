package org.nastavnik.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.nastavnik.people.Identities;
import org.nastavnik.people.Identity;
import org.nastavnik.place.GradedKind;
import org.nastavnik.school.Courses;

/**
 * Turns work into scores to be sent. A column is locked while somebody is counted for it: of two
 * nodes that count the same, the later one sees what the earlier one saw, or more.
 */
@ApplicationScoped
class CountWork {

    private static final int MOST_AT_ONCE = 100;

    @Inject MovedWorks moved;
    @Inject GradeColumns columns;
    @Inject OutgoingScores scores;
    @Inject GradedKinds kinds;
    @Inject Identities identities;
    @Inject Courses courses;
    @Inject Clock clock;

    @Transactional
    Map<MovedWorks.Whose, List<Long>> waiting() {
        return moved.waiting();
    }

    @Transactional
    void count(MovedWorks.Whose whose, List<Long> rows) {
        List<Identity> accounts = identities.of(whose.personId());
        for (long id : columns.fedBy(whose.place())) {
            columns.locked(id).ifPresent(column -> accounts.forEach(a -> put(column, a)));
        }
        moved.forget(rows);
    }

    @Transactional
    void failed(List<Long> rows) {
        moved.failed(rows);
    }

    @Transactional
    List<Long> toRecount() {
        return columns.toRecount();
    }

    /**
     * The next hundred accounts of the platform; where it stops, another node can go on.
     *
     * @return whether some are left
     */
    @Transactional
    boolean recount(long columnId) {
        GradeColumn column = columns.locked(columnId).orElse(null);
        Long after = column == null ? null : column.recountAfter();
        if (column == null || after == null) {
            return false;
        }
        List<Identity> accounts = scores.linked(column.registrationId(), after, MOST_AT_ONCE);
        accounts.forEach(account -> put(column, account));
        boolean all = accounts.size() < MOST_AT_ONCE;
        column.recounted(all ? null : accounts.get(accounts.size() - 1).id());
        return !all;
    }

    private void put(GradeColumn column, Identity account) {
        Long person = account.personId();
        if (person == null
                || account.registrationId() != column.registrationId()
                || !column.isActive()
                || !isInCourse(column, person)) {
            return;
        }
        Optional<GradedKind.Done> done =
                kinds.of(column.place()).flatMap(k -> k.done(column.subject(), person));
        Optional<OutgoingScore> known = scores.locked(column, account.id());
        if (done.isEmpty()) {
            // of one who was never graded nothing waits; what was sent stays
            known.filter(OutgoingScore::isUnsent).ifPresent(scores::remove);
        } else if (known.isPresent()) {
            known.get().becomes(person, done.get(), clock.instant());
        } else {
            scores.add(
                    new OutgoingScore(column, account.id(), person, done.get(), clock.instant()));
        }
    }

    /** In a school's own course only its own people are graded. */
    private boolean isInCourse(GradeColumn column, long person) {
        return courses.find(column.courseKey())
                .map(course -> course.schoolId())
                .filter(Objects::nonNull)
                .map(school -> scores.belongs(person, school))
                .orElse(true);
    }
}
