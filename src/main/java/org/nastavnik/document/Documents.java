package org.nastavnik.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The made documents of all schools. */
@ApplicationScoped
public class Documents {

    @PersistenceContext EntityManager entities;

    GeneratedDocument add(GeneratedDocument document) {
        entities.persist(document);
        entities.flush();
        return document;
    }

    public GeneratedDocument byId(long id, long schoolId) {
        return Optional.ofNullable(entities.find(GeneratedDocument.class, id))
                .filter(document -> document.schoolId() == schoolId)
                .orElseThrow(() -> new DocumentNotFound(id));
    }

    /** Newest first. */
    public List<GeneratedDocument> of(DocumentKind kind, long subjectId, long schoolId) {
        return entities.createNamedQuery("GeneratedDocument.ofSubject", GeneratedDocument.class)
                .setParameter("school", schoolId)
                .setParameter("kind", kind)
                .setParameter("subject", subjectId)
                .getResultList();
    }

    /**
     * Papers in which number and date of another one are printed, newest first: in a mark of
     * approval, in a list, in running text.
     */
    public List<GeneratedDocument> naming(Registration registration, long schoolId) {
        return entities.createNamedQuery("GeneratedDocument.naming", GeneratedDocument.class)
                .setParameter("school", schoolId)
                .setParameter("mark", Snapshot.mark(registration))
                .setParameter("citation", Snapshot.citation(registration))
                .setParameter("words", Snapshot.words(registration))
                .getResultStream()
                .filter(paper -> Snapshot.names(paper.snapshot(), registration))
                .toList();
    }

    /** The last five hundred, newest first. */
    public List<GeneratedDocument> of(long schoolId) {
        return entities.createNamedQuery("GeneratedDocument.ofSchool", GeneratedDocument.class)
                .setParameter("school", schoolId)
                .setMaxResults(500)
                .getResultList();
    }
}
