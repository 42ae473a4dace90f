package org.nastavnik.compendium;

import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.SchoolOwned;

/**
 * A file that belongs to a practice or to a general meeting: Word files and pictures become part of
 * the compendium, others are named in it.
 */
@Entity
@Table(name = "compendium_attachment")
@NamedQuery(
        name = "Attachment.of",
        query =
                "select a from Attachment a where a.schoolId = :school and a.ownerKind = :kind and"
                        + " a.ownerId = :owner order by a.id")
@NamedQuery(
        name = "Attachment.content",
        query =
                "select a.content from Attachment a where a.schoolId = :school and a.id ="
                        + " :attachment")
class Attachment extends SchoolOwned {

    /** What has files. */
    enum OwnerKind {
        PRACTICE,
        EVENT
    }

    /**
     * @param id of the practice or the meeting
     */
    record Owner(OwnerKind kind, long id, long schoolId) {

        static Owner of(Practice practice) {
            return new Owner(OwnerKind.PRACTICE, practice.id(), practice.schoolId());
        }

        static Owner of(CompendiumItem item, long schoolId) {
            return new Owner(OwnerKind.EVENT, item.id(), schoolId);
        }
    }

    /**
     * A file that has been looked into.
     *
     * @param words of a Word file
     */
    record Brought(AttachmentKind kind, byte[] content, String sha256, @Nullable String words) {

        /** Persons may be seen in it where it is joined to the compendium. */
        boolean hasPictures() {
            return kind.isPicture()
                    || (kind == AttachmentKind.WORD && PackedFile.hasPictures(content));
        }
    }

    @Enumerated(EnumType.STRING)
    private OwnerKind ownerKind;

    private long ownerId;
    private String title;

    @Enumerated(EnumType.STRING)
    private AttachmentKind kind;

    private int size;
    private String sha256;
    @Lob private @Nullable String words;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    private long broughtBy;
    private Instant broughtAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "attachmentId", nullable = false)
    private List<AttachmentFace> faces = new ArrayList<>();

    protected Attachment() {}

    Attachment(Owner owner, String title, Brought file, long by, Instant at) {
        super(owner.schoolId());
        this.ownerKind = owner.kind();
        this.ownerId = owner.id();
        this.title = title;
        this.kind = file.kind();
        this.size = file.content().length;
        this.sha256 = file.sha256();
        this.words = file.words();
        this.content = file.content().clone();
        this.broughtBy = by;
        this.broughtAt = at;
    }

    void shows(Collection<Long> persons) {
        persons.forEach(person -> faces.add(new AttachmentFace(person)));
    }

    boolean belongsTo(Owner owner) {
        return ownerKind == owner.kind() && ownerId == owner.id();
    }

    String title() {
        return title;
    }

    AttachmentKind kind() {
        return kind;
    }

    int size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    String words() {
        return words == null ? "" : words;
    }

    byte[] content() {
        return content.clone();
    }

    List<Long> faces() {
        return faces.stream().map(AttachmentFace::personId).toList();
    }
}
