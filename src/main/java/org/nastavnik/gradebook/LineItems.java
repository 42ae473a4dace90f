package org.nastavnik.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.nastavnik.platform.Claims;
import org.nastavnik.platform.PlatformHttp;
import org.nastavnik.platform.PlatformRefused;
import org.nastavnik.platform.PlatformServices;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Scopes;
import org.nastavnik.platform.StrictJson;

/** Assignment and Grade Services 2.0: columns of the grade book of a course. */
@ApplicationScoped
public class LineItems {

    private static final String CONTAINER = "application/vnd.ims.lis.v2.lineitemcontainer+json";
    private static final String ITEM = "application/vnd.ims.lis.v2.lineitem+json";
    private static final int MAXIMUM = 100;
    private static final String TAG = "nastavnik";

    @Inject PlatformServices services;

    /** The column of ours that stands there, or a new one. */
    LineItem findOrCreate(
            Registration registration, String lineItemsUrl, String label, String resourceId) {
        return all(registration, LineItem.with(lineItemsUrl, "resource_id", resourceId)).stream()
                .filter(item -> item.resourceId().equals(resourceId))
                .findFirst()
                .orElseGet(() -> create(registration, lineItemsUrl, label, resourceId));
    }

    /** AGS 3.2.6. Whatever was there is gone afterwards; so it is if it was gone before. */
    void delete(Registration registration, String lineItem) {
        int status = services.delete(registration, lineItem, Scopes.LINE_ITEM).status();
        if (status != 404 && status != 410 && (status < 200 || status >= 300)) {
            throw new PlatformRefused("line item", status);
        }
    }

    /**
     * Without a limit: Moodle's links to further pages cannot be read, and without it there are
     * none.
     */
    List<LineItem> all(Registration registration, String lineItemsUrl) {
        PlatformHttp.Answer answer =
                services.get(registration, lineItemsUrl, Scopes.LINE_ITEM, CONTAINER);
        if (answer.status() != 200) {
            throw new PlatformRefused("line items", answer.status());
        }
        return StrictJson.value(answer.body())
                .filter(value -> value.getValueType() == JsonValue.ValueType.ARRAY)
                .orElseThrow(() -> new PlatformRefused("line items", 200))
                .asJsonArray()
                .stream()
                .filter(JsonObject.class::isInstance)
                .flatMap(value -> item(value.asJsonObject()).stream())
                .filter(item -> registration.owns(item.url()))
                .toList();
    }

    private LineItem create(
            Registration registration, String lineItemsUrl, String label, String resourceId) {
        String json =
                Json.createObjectBuilder()
                        .add("label", label)
                        .add("scoreMaximum", MAXIMUM)
                        .add("resourceId", resourceId)
                        .add("tag", TAG)
                        .build()
                        .toString();
        PlatformHttp.Answer answer =
                services.post(registration, lineItemsUrl, Scopes.LINE_ITEM, ITEM, json);
        if (answer.status() != 201 && answer.status() != 200) {
            throw new PlatformRefused("line item", answer.status());
        }
        return StrictJson.object(answer.body())
                .flatMap(LineItems::item)
                .filter(item -> registration.owns(item.url()))
                .orElseThrow(() -> new PlatformRefused("line item", answer.status()));
    }

    private static Optional<LineItem> item(JsonObject json) {
        Claims said = new Claims(json);
        double maximum =
                json.get("scoreMaximum") instanceof JsonNumber n ? n.doubleValue() : Double.NaN;
        return said.text("id")
                .map(
                        url ->
                                new LineItem(
                                        url,
                                        said.text("label").orElse(""),
                                        maximum,
                                        said.text("resourceId").orElse("")));
    }
}
