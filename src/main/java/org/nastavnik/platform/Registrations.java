package org.nastavnik.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.nastavnik.shared.RuleBroken;

/** All platforms that know us. */
@ApplicationScoped
public class Registrations {

    @PersistenceContext EntityManager entities;

    public void add(Registration registration) {
        entities.persist(registration);
        entities.flush();
    }

    /** Of one issuer and client id, one may work at a time; nothing that works is replaced. */
    public void activate(Registration registration) {
        boolean taken =
                ofIssuer(registration.issuer()).stream()
                        .anyMatch(
                                r -> r.isActive() && r.clientId().equals(registration.clientId()));
        if (taken) {
            throw new RuleBroken("registration.alreadyActive");
        }
        registration.activate();
        add(registration);
    }

    public Registration byId(long id) {
        return find(id).orElseThrow(() -> new RegistrationNotFound(id));
    }

    public Optional<Registration> find(long id) {
        return entities.createNamedQuery("Registration.byId", Registration.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public List<Registration> all() {
        return entities.createNamedQuery("Registration.all", Registration.class).getResultList();
    }

    public List<Registration> ofIssuer(String issuer) {
        return entities.createNamedQuery("Registration.ofIssuer", Registration.class)
                .setParameter("issuer", issuer)
                .getResultStream()
                .distinct()
                .toList();
    }

    /**
     * LTI core 4.1.2: {@code client_id} is optional in a login and tells apart several
     * registrations of one issuer. Without it there must be only one.
     */
    public Optional<Registration> active(String issuer, Optional<String> clientId) {
        List<Registration> found =
                ofIssuer(issuer).stream()
                        .filter(Registration::isActive)
                        .filter(r -> clientId.isEmpty() || clientId.get().equals(r.clientId()))
                        .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
