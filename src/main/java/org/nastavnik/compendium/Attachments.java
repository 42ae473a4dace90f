package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Files of practices and general meetings. */
@ApplicationScoped
class Attachments {

    @PersistenceContext EntityManager entities;

    void add(Attachment attachment) {
        entities.persist(attachment);
        entities.flush();
    }

    List<Attachment> of(Attachment.Owner owner) {
        return entities.createNamedQuery("Attachment.of", Attachment.class)
                .setParameter("school", owner.schoolId())
                .setParameter("kind", owner.kind())
                .setParameter("owner", owner.id())
                .getResultList();
    }

    /** Of another owner is not found. */
    Attachment byId(long id, Attachment.Owner owner) {
        return Optional.ofNullable(entities.find(Attachment.class, id))
                .filter(known -> known.schoolId() == owner.schoolId() && known.belongsTo(owner))
                .orElseThrow(() -> new CompendiumNotFound("attachment " + id));
    }

    byte[] content(long id, long schoolId) {
        return entities.createNamedQuery("Attachment.content", byte[].class)
                .setParameter("school", schoolId)
                .setParameter("attachment", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new CompendiumNotFound("attachment " + id));
    }

    void remove(Attachment attachment) {
        entities.remove(attachment);
    }

    void removeOf(Attachment.Owner owner) {
        of(owner).forEach(entities::remove);
    }
}
