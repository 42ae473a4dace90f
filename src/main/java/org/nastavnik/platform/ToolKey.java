package org.nastavnik.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A key pair of ours. Signs until it is retired; stays published for a while after that. */
@Entity
@Table(name = "lti_tool_key")
@NamedQuery(
        name = "ToolKey.signing",
        query = "select k from ToolKey k where k.retiredAt is null order by k.id desc")
@NamedQuery(
        name = "ToolKey.published",
        query =
                "select k from ToolKey k where k.retiredAt is null or k.retiredAt > :since"
                        + " order by k.id desc")
class ToolKey {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String kid;
    private String jwk;
    private Instant createdAt;
    private @Nullable Instant retiredAt;

    protected ToolKey() {}

    ToolKey(String kid, String jwk, Instant createdAt) {
        this.kid = kid;
        this.jwk = jwk;
        this.createdAt = createdAt;
    }

    void retire(Instant now) {
        retiredAt = now;
    }

    String jwk() {
        return jwk;
    }

    Instant createdAt() {
        return createdAt;
    }
}
