package org.nastavnik.deeplink;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a platform's «choose content» waits for; belongs to the session that its launch opened. */
@Entity
@Table(name = "lti_deep_link")
@NamedQuery(name = "DeepLink.sweep", query = "delete from DeepLink d where d.expiresAt < :now")
public class DeepLink {

    @Id private String launchId;
    private long registrationId;
    private String deploymentId;
    private String returnUrl;
    private @Nullable String echoed;
    private boolean acceptsLinks;
    private boolean acceptsSeveral;
    private boolean acceptsLineItems;
    private @Nullable String target;
    private Instant expiresAt;

    protected DeepLink() {}

    public DeepLink(String launchId, DeepLinkRequest asked, Instant expiresAt) {
        this.launchId = launchId;
        this.registrationId = asked.registrationId();
        this.deploymentId = asked.deploymentId();
        this.returnUrl = asked.returnUrl();
        this.echoed = asked.data();
        this.acceptsLinks = asked.accepts().links();
        this.acceptsSeveral = asked.accepts().several();
        this.acceptsLineItems = asked.accepts().lineItems();
        this.target = asked.accepts().target();
        this.expiresAt = expiresAt;
    }

    boolean isOpen(Instant now) {
        return now.isBefore(expiresAt);
    }

    long registrationId() {
        return registrationId;
    }

    String deploymentId() {
        return deploymentId;
    }

    public String returnUrl() {
        return returnUrl;
    }

    DeepLinkAccepts accepts() {
        return new DeepLinkAccepts(acceptsLinks, acceptsSeveral, acceptsLineItems, target);
    }

    /** Deep linking 4.5.1: «data … MUST be returned in the response unchanged». */
    @Nullable String echoed() {
        return echoed;
    }
}
