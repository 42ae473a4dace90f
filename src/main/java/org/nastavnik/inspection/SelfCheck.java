package org.nastavnik.inspection;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;

/** What a check of the whole service found, as it was at that time. */
@Entity
@Table(name = "lti_self_check")
@NamedQuery(name = "SelfCheck.newest", query = "select c from SelfCheck c order by c.id desc")
class SelfCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;
    private long madeBy;
    private String findings;

    protected SelfCheck() {}

    SelfCheck(Instant at, long madeBy, List<Finding> found) {
        this.at = at;
        this.madeBy = madeBy;
        JsonArrayBuilder array = Json.createArrayBuilder();
        found.forEach(finding -> array.add(written(finding)));
        this.findings = array.build().toString();
    }

    private static JsonObject written(Finding finding) {
        var object =
                Json.createObjectBuilder()
                        .add("level", finding.level().name())
                        .add("key", finding.key())
                        .add("arguments", Json.createArrayBuilder(finding.arguments()));
        if (finding.registrationId() != null) {
            object.add("registration", finding.registrationId());
        }
        return object.build();
    }

    List<Finding> findings() {
        try (var reader = Json.createReader(new StringReader(findings))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(SelfCheck::read)
                    .toList();
        }
    }

    private static Finding read(JsonObject written) {
        return new Finding(
                Finding.Level.valueOf(written.getString("level")),
                written.getString("key"),
                written.containsKey("registration")
                        ? written.getJsonNumber("registration").longValue()
                        : null,
                written.getJsonArray("arguments").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList());
    }

    Instant at() {
        return at;
    }

    long madeBy() {
        return madeBy;
    }
}
