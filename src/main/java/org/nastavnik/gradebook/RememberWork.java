package org.nastavnik.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.nastavnik.place.PlaceLaunched;
import org.nastavnik.place.WorkMoved;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Registrations;

/** Hears what happens elsewhere and notes it, inside the transaction of the act. */
@ApplicationScoped
public class RememberWork {

    private static final int LONGEST_ADDRESS = 1_000;

    @Inject MovedWorks moved;
    @Inject GradeColumns columns;
    @Inject OutgoingScores scores;
    @Inject GradedKinds kinds;
    @Inject Registrations registrations;
    @Inject Clock clock;

    void moved(@Observes WorkMoved work) {
        if (!columns.fedBy(work.place()).isEmpty()) {
            moved.add(new MovedWork(work.place(), work.personId()));
        }
    }

    /** An activity that was made with a grade tells its column at every launch. */
    void launched(@Observes PlaceLaunched launch) {
        String lineItem = launch.lineItem();
        if (lineItem == null
                || lineItem.length() > LONGEST_ADDRESS
                || kinds.of(launch.place()).isEmpty()
                || !owned(launch.registrationId(), lineItem)) {
            return;
        }
        Optional<GradeColumn> known =
                columns.byLineItem(GradeColumn.keyOf(launch.registrationId(), lineItem));
        known.ifPresentOrElse(
                column -> opened(column, launch),
                () -> columns.add(GradeColumn.ofActivity(launch, lineItem, clock.instant())));
    }

    /** Who comes in is in the course now, whatever the platform said of him before. */
    private void opened(GradeColumn column, PlaceLaunched launch) {
        column.opened(launch);
        scores.locked(column, launch.identityId()).ifPresent(score -> score.enrolled(clock.instant()));
    }

    private boolean owned(long registrationId, String lineItem) {
        return registrations
                .find(registrationId)
                .map((Registration r) -> r.owns(lineItem))
                .orElse(false);
    }
}
