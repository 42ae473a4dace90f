package org.nastavnik.platform;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A platform and we know each other: who it is, by which name it calls us, where its endpoints are.
 * The first of an issuer works at once, since it came with an invitation; a later one waits until
 * an administrator approves it and never replaces what works. Switched off, it takes its sessions
 * along.
 */
@Entity
@EntityListeners(RegistrationChanges.class)
@Table(name = "lti_registration")
@NamedQuery(
        name = "Registration.ofIssuer",
        query =
                "select r from Registration r left join fetch r.deployments"
                        + " where r.issuer = :issuer order by r.id")
@NamedQuery(
        name = "Registration.byId",
        query = "select r from Registration r left join fetch r.deployments" + " where r.id = :id")
@NamedQuery(
        name = "Registration.all",
        query = "select r from Registration r left join fetch r.deployments order by r.id")
public class Registration {

    public enum State {
        PENDING,
        ACTIVE,
        DISABLED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;

    private String issuer;
    private String clientId;

    @Enumerated(EnumType.STRING)
    private State state;

    /** Unique among the active ones, so that two nodes cannot approve two of the same name. */
    private @Nullable String activeKey;

    private String authEndpoint;
    private String tokenEndpoint;
    private String jwksUri;
    private @Nullable String platformName;
    private boolean innerNetwork;
    private Instant createdAt;
    private @Nullable String title;
    private @Nullable String configurationUrl;
    private @Nullable Long invitedBy;
    private @Nullable Long decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable Instant renewedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "lti_deployment", joinColumns = @JoinColumn(name = "registrationId"))
    @Column(name = "deploymentId")
    private Set<String> deployments = new TreeSet<>();

    protected Registration() {}

    public Registration(String issuer, String clientId, PlatformEndpoints endpoints, Instant now) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.state = State.PENDING;
        this.authEndpoint = endpoints.authorization();
        this.tokenEndpoint = endpoints.token();
        this.jwksUri = endpoints.jwks();
        this.createdAt = now;
    }

    public void activate() {
        state = State.ACTIVE;
        activeKey = Secrets.hash(issuer + "\n" + clientId);
    }

    public void disable() {
        state = State.DISABLED;
        activeKey = null;
    }

    public void deploy(String deploymentId) {
        deployments.add(deploymentId);
    }

    public void undeploy(String deploymentId) {
        deployments.remove(deploymentId);
    }

    /** What people call it, «Moodle гимназии»; blank for no name of its own. */
    public void name(String typed) {
        title = typed.isBlank() ? null : typed.strip();
    }

    /** Where it told of itself, and who let it ask; null where a setting did. */
    public void cameFrom(@Nullable String configuration, @Nullable Long inviter) {
        configurationUrl = configuration;
        invitedBy = inviter;
    }

    public void decided(long personId, Instant now) {
        decidedBy = personId;
        decidedAt = now;
    }

    /** The platform registered again and said the same of itself. */
    public void renewed(Instant now) {
        renewedAt = now;
    }

    /** The platform registered again and moved; an administrator compared and agreed. */
    public void takeOver(Registration newer, Instant now) {
        authEndpoint = newer.authEndpoint;
        tokenEndpoint = newer.tokenEndpoint;
        jwksUri = newer.jwksUri;
        configurationUrl = newer.configurationUrl;
        deployments.addAll(newer.deployments);
        innerNetwork = innerNetwork || newer.innerNetwork;
        renewedAt = now;
    }

    public boolean isAt(PlatformEndpoints endpoints) {
        return authEndpoint.equals(endpoints.authorization())
                && tokenEndpoint.equals(endpoints.token())
                && jwksUri.equals(endpoints.jwks());
    }

    public boolean isNamedLike(Registration other) {
        return issuer.equals(other.issuer) && clientId.equals(other.clientId);
    }

    public void called(@Nullable String name) {
        platformName = name;
    }

    /**
     * The administrator vouches for a platform inside the city's network: http, inner addresses.
     */
    public void standsInInnerNetwork() {
        innerNetwork = true;
    }

    public boolean isPending() {
        return state == State.PENDING;
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    public boolean knows(String deploymentId) {
        return deployments.contains(deploymentId);
    }

    /**
     * The platform's own pages and services may be at its issuer and at its endpoints, only there.
     */
    public boolean owns(@Nullable String address) {
        return Origin.of(address)
                .filter(
                        origin ->
                                origin.covers(issuer)
                                        || origin.covers(authEndpoint)
                                        || origin.covers(tokenEndpoint))
                .isPresent();
    }

    public Origin frameOrigin() {
        return Origin.of(authEndpoint).orElseThrow();
    }

    public long id() {
        return id;
    }

    long version() {
        return version;
    }

    public String issuer() {
        return issuer;
    }

    public String clientId() {
        return clientId;
    }

    public State state() {
        return state;
    }

    public String authEndpoint() {
        return authEndpoint;
    }

    public String tokenEndpoint() {
        return tokenEndpoint;
    }

    public String jwksUri() {
        return jwksUri;
    }

    public @Nullable String platformName() {
        return platformName;
    }

    public boolean innerNetwork() {
        return innerNetwork;
    }

    /** The name that people gave it, else its address without the scheme. */
    public String shownName() {
        return title != null ? title : issuer.replaceFirst("^https?://", "");
    }

    public @Nullable String title() {
        return title;
    }

    public @Nullable String configurationUrl() {
        return configurationUrl;
    }

    public @Nullable Long invitedBy() {
        return invitedBy;
    }

    public @Nullable Long decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable Instant renewedAt() {
        return renewedAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Set<String> deployments() {
        return new TreeSet<>(deployments);
    }
}
