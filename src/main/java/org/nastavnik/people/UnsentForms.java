package org.nastavnik.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Unsent;
import org.nastavnik.system.HourPassed;

/** Forms that came too late, each for its identity only. */
@ApplicationScoped
public class UnsentForms {

    static final Duration LIFE = Duration.ofHours(24);
    private static final int MOST = 5;

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    /** The newest few of an identity stay. Forgets the expired ones. */
    void add(LaunchSession session, @Nullable Long school, LateForm form) {
        Instant now = clock.instant();
        sweep(new HourPassed(now));
        all(session.identityId()).stream().skip(MOST - 1).forEach(entities::remove);
        entities.persist(new UnsentForm(session, school, form, now, now.plus(LIFE)));
        entities.find(Identity.class, session.identityId()).offerUnsent(true);
    }

    /** The account is nobody's, or another's, from now on. */
    public void forgetAllOf(long identityId) {
        entities.createNamedQuery("UnsentForm.forget")
                .setParameter("identity", identityId)
                .executeUpdate();
    }

    public List<Unsent> of(long identityId) {
        return all(identityId).stream().map(UnsentForms::offer).toList();
    }

    static Unsent offer(UnsentForm form) {
        return new Unsent(
                form.id(),
                form.page(),
                form.action(),
                form.hadFiles(),
                form.keptAt(),
                form.until());
    }

    /** Asked at each launch: the forms themselves only of those who left some lately. */
    public boolean wait(Identity identity) {
        if (identity.hasUnsent() && !any(identity.id())) {
            identity.offerUnsent(false);
        }
        return identity.hasUnsent();
    }

    boolean any(long identityId) {
        return entities.createNamedQuery("UnsentForm.count", Long.class)
                        .setParameter("identity", identityId)
                        .setParameter("now", clock.instant())
                        .getSingleResult()
                > 0;
    }

    /** Somebody else's is as good as none. */
    Optional<UnsentForm> find(long id, long identityId) {
        return Optional.ofNullable(entities.find(UnsentForm.class, id))
                .filter(form -> form.isOf(identityId) && form.waits(clock.instant()));
    }

    void remove(UnsentForm form) {
        entities.remove(form);
        entities.flush();
    }

    private List<UnsentForm> all(long identityId) {
        return entities.createNamedQuery("UnsentForm.of", UnsentForm.class)
                .setParameter("identity", identityId)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    void sweep(@Observes HourPassed hour) {
        entities.createNamedQuery("UnsentForm.sweep")
                .setParameter("now", hour.now())
                .executeUpdate();
    }
}
