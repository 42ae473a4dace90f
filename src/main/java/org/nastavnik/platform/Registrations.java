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
        if (activeLike(registration).isPresent()) {
            throw new RuleBroken("registration.alreadyActive");
        }
        registration.activate();
        add(registration);
    }

    /** The one that works under the same names, if any. */
    public Optional<Registration> activeLike(Registration registration) {
        return ofIssuer(registration.issuer()).stream()
                .filter(r -> r.isActive() && r.isNamedLike(registration))
                .findFirst();
    }

    public void remove(Registration registration) {
        entities.remove(registration);
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
        return entities.createNamedQuery("Registration.all", Registration.class)
                .getResultStream()
                .distinct()
                .toList();
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
