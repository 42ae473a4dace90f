package org.nastavnik.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nastavnik.platform.CallKind;
import org.nastavnik.platform.ServiceCalled;
import org.nastavnik.platform.Symptom;

/** One call of ours to a platform and how it ended. Kept for a month and never changed. */
@Entity
@Table(name = "lti_service_call")
@NamedQuery(name = "ServiceCall.newest", query = "select c from ServiceCall c order by c.id desc")
@NamedQuery(
        name = "ServiceCall.failed",
        query = "select c from ServiceCall c where c.symptom is not null order by c.id desc")
@NamedQuery(
        name = "ServiceCall.ofRegistration",
        query =
                "select c from ServiceCall c where c.registrationId = :registration"
                        + " order by c.id desc")
@NamedQuery(name = "ServiceCall.last", query = "select max(c.id) from ServiceCall c")
@NamedQuery(
        name = "ServiceCall.sweep",
        query = "delete from ServiceCall c where c.at < :since or c.id <= :floor")
public class ServiceCall {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private CallKind kind;

    private @Nullable Long registrationId;
    private String host;
    private int status;

    @Enumerated(EnumType.STRING)
    private @Nullable Symptom symptom;

    private @Nullable String said;
    private long millis;
    private int size;

    protected ServiceCall() {}

    ServiceCall(ServiceCalled call) {
        this.at = call.at();
        this.kind = call.errand().kind();
        this.registrationId = call.errand().registrationId();
        this.host = call.host();
        this.status = call.status();
        this.symptom = call.symptom();
        this.said = call.said();
        this.millis = call.millis();
        this.size = call.size();
    }

    public Instant at() {
        return at;
    }

    public CallKind kind() {
        return kind;
    }

    public @Nullable Long registrationId() {
        return registrationId;
    }

    public String host() {
        return host;
    }

    public int status() {
        return status;
    }

    public @Nullable Symptom symptom() {
        return symptom;
    }

    public @Nullable String said() {
        return said;
    }

    public long millis() {
        return millis;
    }

    public int size() {
        return size;
    }
}
