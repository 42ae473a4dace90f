package org.nastavnik.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All versions of templates that schools and the city have made, and the files that they name. */
@ApplicationScoped
public class TemplateVersions {

    private static final Duration UNUSED = Duration.ofDays(1);

    @PersistenceContext EntityManager entities;

    public TemplateVersion add(TemplateVersion version) {
        entities.persist(version);
        entities.flush();
        return version;
    }

    /** Newest first. */
    public List<TemplateVersion> of(TemplateOwner owner, String name) {
        return entities.createNamedQuery("TemplateVersion.ofTemplate", TemplateVersion.class)
                .setParameter("owner", owner.id())
                .setParameter("name", name)
                .getResultList();
    }

    public TemplateVersion numbered(TemplateOwner owner, String name, int number) {
        return of(owner, name).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new TemplateNotFound(name));
    }

    public Optional<TemplateVersion> byId(long id) {
        return Optional.ofNullable(entities.find(TemplateVersion.class, id));
    }

    /** The last version of each template of these owners. */
    public List<TemplateVersion> last(TemplateOwner... owners) {
        return entities.createNamedQuery("TemplateVersion.last", TemplateVersion.class)
                .setParameter("owners", Stream.of(owners).map(TemplateOwner::id).toList())
                .getResultList();
    }

    /** Where schools print a file of their own now. */
    public List<TemplateVersion> ofSchools() {
        return entities.createNamedQuery("TemplateVersion.lastOfSchools", TemplateVersion.class)
                .getResultList();
    }

    /** Keeps a file before anybody has decided to use it. */
    public String keep(byte[] content, long broughtBy, Instant now) {
        entities.createNamedQuery("TemplateContent.sweep")
                .setParameter("before", now.minus(UNUSED))
                .executeUpdate();
        TemplateContent brought = new TemplateContent(content, broughtBy, now);
        TemplateContent known = entities.find(TemplateContent.class, brought.hash());
        if (known == null) {
            entities.persist(brought);
        } else {
            known.broughtAgain(broughtBy, now);
        }
        return brought.hash();
    }

    byte[] content(String hash) {
        return kept(hash).orElseThrow(() -> new TemplateNotFound(hash)).content();
    }

    /** The file that this person brought; nobody else's, however well its hash is known. */
    public byte[] broughtBy(long personId, String hash) {
        return kept(hash)
                .filter(content -> content.isBroughtBy(personId))
                .orElseThrow(() -> new TemplateNotFound(hash))
                .content();
    }

    private Optional<TemplateContent> kept(String hash) {
        return Optional.ofNullable(entities.find(TemplateContent.class, hash));
    }
}
