package org.nastavnik.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.system.HourPassed;

/** Files that were read and wait to be looked at, each for who brought it. */
@ApplicationScoped
class FilledFiles {

    private static final int MOST = 10;

    @PersistenceContext EntityManager entities;
    @Inject CurrentPerson current;
    @Inject Clock clock;

    /** The newest few of a person stay. */
    FilledFile add(FilledFile file) {
        mine().stream().skip(MOST - 1).forEach(entities::remove);
        entities.persist(file);
        entities.flush();
        return file;
    }

    /** The newest first. */
    List<FilledFile> mine() {
        return entities.createNamedQuery("FilledFile.of", FilledFile.class)
                .setParameter("person", current.personId())
                .setParameter("school", current.schoolId())
                .setParameter("now", clock.instant())
                .getResultList();
    }

    FilledFile byId(long id) {
        return mine(entities.find(FilledFile.class, id), id);
    }

    /** Held, so that of two presses the second finds the first one's work. */
    FilledFile held(long id) {
        return mine(entities.find(FilledFile.class, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    private FilledFile mine(@Nullable FilledFile found, long id) {
        Instant now = clock.instant();
        return Optional.ofNullable(found)
                .filter(file -> file.isOf(current.personId(), current.schoolId(), now))
                .orElseThrow(() -> new FilledFileNotFound(id));
    }

    void remove(FilledFile file) {
        entities.remove(file);
    }

    /** They hold names and what was said at meetings. */
    void sweep(@Observes HourPassed hour) {
        entities.createNamedQuery("FilledFile.over", FilledFile.class)
                .setParameter("now", hour.now())
                .getResultList()
                .forEach(entities::remove);
    }
}
