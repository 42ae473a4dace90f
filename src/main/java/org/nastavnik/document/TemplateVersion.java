package org.nastavnik.document;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a school or the city prints instead of the shipped template, from a moment on. Versions are
 * only added: going back to the common template is a version too, one without a file. Two who add
 * at once would take the same number, and the second is told.
 */
@Entity
@Table(name = "template_version")
@NamedQuery(
        name = "TemplateVersion.ofTemplate",
        query =
                "select v from TemplateVersion v where v.ownerId = :owner and v.name = :name"
                        + " order by v.number desc")
@NamedQuery(
        name = "TemplateVersion.last",
        query =
                "select v from TemplateVersion v where v.ownerId in :owners and not exists"
                        + " (select l from TemplateVersion l where l.ownerId = v.ownerId"
                        + " and l.name = v.name and l.number > v.number)")
@NamedQuery(
        name = "TemplateVersion.lastOfSchools",
        query =
                "select v from TemplateVersion v where v.schoolId is not null"
                        + " and v.hash is not null and not exists"
                        + " (select l from TemplateVersion l where l.ownerId = v.ownerId"
                        + " and l.name = v.name and l.number > v.number)")
public class TemplateVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private @Nullable Long schoolId;
    private long ownerId;
    private String name;
    private int number;
    private @Nullable String hash;
    private String reason;
    private long madeBy;
    private Instant madeAt;

    protected TemplateVersion() {}

    /**
     * @param after number of the version that the author had before his eyes, 0 for none
     * @param hash null to go back to the common template
     */
    public TemplateVersion(
            TemplateOwner owner, String name, int after, @Nullable String hash, Made made) {
        this.schoolId = owner.schoolId();
        this.ownerId = owner.id();
        this.name = name;
        this.number = after + 1;
        this.hash = hash;
        this.reason = made.reason();
        this.madeBy = made.by();
        this.madeAt = made.at();
    }

    public record Made(String reason, long by, Instant at) {}

    public long id() {
        return id;
    }

    public TemplateOwner owner() {
        return new TemplateOwner(schoolId);
    }

    public String name() {
        return name;
    }

    public int number() {
        return number;
    }

    /** Hash of the file; empty where this version goes back to the common template. */
    public Optional<String> hash() {
        return Optional.ofNullable(hash);
    }

    public String reason() {
        return reason;
    }

    public long madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
