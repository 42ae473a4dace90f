package org.nastavnik.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.Role;
import org.nastavnik.platform.Secrets;
import org.nastavnik.shared.CodeText;
import org.nastavnik.shared.SchoolOwned;

/**
 * Whoever brings the code from a launch is the person whom the curator gave it to. It works once
 * and for two weeks; a newer one for the same person makes it worthless. Only its hash is kept.
 */
@Entity
@Table(name = "link_code")
@NamedQuery(name = "LinkCode.byHash", query = "select c from LinkCode c where c.hash = :hash")
@NamedQuery(
        name = "LinkCode.open",
        query =
                "select c from LinkCode c where c.schoolId = :school and c.usedAt is null and"
                        + " c.expiresAt > :now order by c.id")
@NamedQuery(
        name = "LinkCode.sweep",
        query = "delete from LinkCode c where c.usedAt < :since or c.expiresAt < :since")
@NamedQuery(
        name = "LinkCode.forget",
        query = "delete from LinkCode c where c.personId = :person and c.usedAt is null")
class LinkCode extends SchoolOwned {

    static final Duration LIFE = Duration.ofDays(14);

    private long personId;
    private String hash;

    @Enumerated(EnumType.STRING)
    private @Nullable Role role;

    private long madeBy;
    private Instant expiresAt;
    private @Nullable Instant usedAt;
    private @Nullable Long usedFor;

    protected LinkCode() {}

    /**
     * @param role what the person becomes who has no role yet; null for one who has
     */
    LinkCode(
            long schoolId,
            long personId,
            String text,
            @Nullable Role role,
            long madeBy,
            Instant now) {
        super(schoolId);
        this.personId = personId;
        this.hash = hash(text);
        this.role = role;
        this.madeBy = madeBy;
        this.expiresAt = now.plus(LIFE);
    }

    /** What is kept of a code. */
    static String hash(String text) {
        return Secrets.hash("link code " + CodeText.read(text));
    }

    boolean opensOn(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void useFor(long identityId, Instant now) {
        usedAt = now;
        usedFor = identityId;
    }

    long personId() {
        return personId;
    }

    @Nullable Role role() {
        return role;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
