package org.nastavnik.compendium;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Somebody who is to be recognised on a picture. */
@Entity
@Table(name = "compendium_attachment_face")
class AttachmentFace {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long personId;

    protected AttachmentFace() {}

    AttachmentFace(long personId) {
        this.personId = personId;
    }

    long personId() {
        return personId;
    }
}
