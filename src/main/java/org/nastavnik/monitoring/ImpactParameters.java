package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The parameters of influence that ship with the program, in the order of the official list. */
@ApplicationScoped
class ImpactParameters {

    private static final List<ImpactParameter> ALL = read();

    List<ImpactParameter> all() {
        return ALL;
    }

    List<ImpactParameter> of(ImpactParameter.Audience audience) {
        return ALL.stream().filter(parameter -> parameter.of() == audience).toList();
    }

    Optional<ImpactParameter> find(String code) {
        return ALL.stream().filter(parameter -> parameter.code().equals(code)).findFirst();
    }

    private static List<ImpactParameter> read() {
        try (InputStream in =
                        ImpactParameters.class.getResourceAsStream(
                                "/reference/impact-parameters.json");
                var reader = Json.createReader(Objects.requireNonNull(in))) {
            return reader
                    .readObject()
                    .getJsonArray("parameters")
                    .getValuesAs(JsonObject.class)
                    .stream()
                    .map(ImpactParameters::parameter)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImpactParameter parameter(JsonObject known) {
        return new ImpactParameter(
                known.getString("code"),
                known.getString("name"),
                ImpactParameter.Audience.valueOf(known.getString("of")),
                known.getBoolean("fallIsGood"),
                known.getBoolean("restricted"),
                BigDecimal.valueOf(known.getInt("least")),
                BigDecimal.valueOf(known.getInt("most")));
    }
}
