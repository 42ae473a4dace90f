package org.nastavnik.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.Identity;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Registrations;
import org.nastavnik.platform.Secrets;

/**
 * Gives out scores to be sent, each to one sender, and takes back what became of them. A claim
 * lasts as long as its lease: a sender that dies leaves the score to the next. No transaction here
 * spans a call of the platform.
 */
@ApplicationScoped
class ClaimScores {

    private static final int LOOKED_AT = 20;

    @Inject OutgoingScores scores;
    @Inject GradeColumns columns;
    @Inject Registrations registrations;
    @Inject Clock clock;

    @Transactional
    Optional<Claimed> next() {
        Instant now = clock.instant();
        for (long id : scores.due(LOOKED_AT)) {
            Optional<Claimed> claimed =
                    scores.locked(id)
                            .filter(score -> score.isDue(now))
                            .flatMap(score -> claimed(score, now));
            if (claimed.isPresent()) {
                return claimed;
            }
        }
        return Optional.empty();
    }

    /** An account that was unlinked meanwhile gets nothing. */
    private Optional<Claimed> claimed(OutgoingScore score, Instant now) {
        Identity identity = scores.identity(score.identityId()).orElse(null);
        if (identity == null || !Objects.equals(identity.personId(), score.personId())) {
            scores.remove(score);
            return Optional.empty();
        }
        GradeColumn column = columns.byId(score.columnId());
        Registration registration = registrations.byId(column.registrationId());
        String claim = Secrets.random(18);
        boolean repeated = score.claim(claim, now);
        return Optional.of(
                new Claimed(
                        score.id(),
                        column.id(),
                        claim,
                        score.revision(),
                        registration,
                        Objects.requireNonNull(column.lineItem()),
                        identity.sub(),
                        score.work(),
                        Objects.requireNonNull(score.stamp()),
                        repeated));
    }

    @Transactional
    void accepted(Claimed sent) {
        scores.locked(sent.scoreId()).ifPresent(score -> score.accepted(sent, clock.instant()));
    }

    @Transactional
    void overtaken(Claimed sent, @Nullable Instant theirs) {
        scores.locked(sent.scoreId())
                .ifPresent(score -> score.overtaken(sent, theirs, clock.instant()));
    }

    @Transactional
    void held(Claimed sent, Delivery delivery) {
        Instant until =
                scores.locked(sent.scoreId())
                        .map(score -> score.held(sent, delivery, clock.instant()))
                        .orElse(null);
        if (until != null) {
            scores.holdBack(sent.registration().id(), until, delivery.obstacle());
        }
    }

    @Transactional
    void refused(Claimed sent, Obstacle obstacle) {
        if (obstacle == Obstacle.COLUMN_GONE) {
            columns.locked(sent.columnId()).ifPresent(GradeColumn::gone);
        }
        scores.locked(sent.scoreId())
                .ifPresent(score -> score.refused(sent, obstacle, clock.instant()));
    }
}
