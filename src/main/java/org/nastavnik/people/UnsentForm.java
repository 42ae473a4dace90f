package org.nastavnik.people;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form and sent when his session had ended. Waits a day for the same
 * identity, on whatever computer, and for nobody else; gone when he has taken it back or does not
 * want it.
 */
@Entity
@Table(name = "unsent_form")
@NamedQuery(
        name = "UnsentForm.of",
        query =
                "select u from UnsentForm u where u.identityId = :identity and u.expiresAt > :now"
                        + " order by u.keptAt desc, u.id desc")
@NamedQuery(
        name = "UnsentForm.count",
        query =
                "select count(u) from UnsentForm u"
                        + " where u.identityId = :identity and u.expiresAt > :now")
@NamedQuery(
        name = "UnsentForm.forget",
        query = "delete from UnsentForm u where u.identityId = :identity")
@NamedQuery(name = "UnsentForm.sweep", query = "delete from UnsentForm u where u.expiresAt < :now")
class UnsentForm {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long identityId;
    private @Nullable Long schoolId;
    private String page;
    private String action;
    private String fields;
    private boolean hadFiles;
    private Instant keptAt;
    private Instant expiresAt;

    protected UnsentForm() {}

    UnsentForm(
            LaunchSession session,
            @Nullable Long school,
            LateForm form,
            Instant now,
            Instant expiresAt) {
        this.identityId = session.identityId();
        this.schoolId = school;
        this.page = form.page();
        this.action = form.action();
        this.fields = json(form.typed());
        this.hadFiles = form.hadFiles();
        this.keptAt = now;
        this.expiresAt = expiresAt;
    }

    /** Name and values of each field. */
    static String json(Map<String, List<String>> typed) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        typed.forEach(
                (name, values) -> {
                    JsonArrayBuilder list = Json.createArrayBuilder();
                    values.forEach(list::add);
                    json.add(name, list);
                });
        return json.build().toString();
    }

    boolean isOf(long identity) {
        return identityId == identity;
    }

    /** Typed where he works now; elsewhere the same form would make something of another school. */
    boolean isFor(@Nullable Long school) {
        return Objects.equals(schoolId, school);
    }

    boolean waits(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** Name and values of each field, as JSON. */
    String fields() {
        return fields;
    }

    Map<String, List<String>> typed() {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        try (var reader = Json.createReader(new StringReader(fields))) {
            JsonObject read = reader.readObject();
            read.forEach(
                    (name, values) ->
                            typed.put(
                                    name,
                                    values.asJsonArray().getValuesAs(JsonString.class).stream()
                                            .map(JsonString::getString)
                                            .toList()));
        }
        return typed;
    }

    long id() {
        return id;
    }

    String page() {
        return page;
    }

    String action() {
        return action;
    }

    boolean hadFiles() {
        return hadFiles;
    }

    Instant keptAt() {
        return keptAt;
    }

    Instant until() {
        return expiresAt;
    }
}
