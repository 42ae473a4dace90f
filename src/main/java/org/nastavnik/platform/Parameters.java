package org.nastavnik.platform;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of a request of the protocol. Each may stand there but once: with two values, one
 * reader would check the first and another use the second.
 */
public final class Parameters {

    private static final int MOST = 100;
    private static final int LARGEST_BODY = 1_500_000;

    private final Map<String, String> values;

    private Parameters(Map<String, String> values) {
        this.values = values;
    }

    public static Parameters ofQuery(@Nullable String rawQuery) {
        return parsed(rawQuery == null ? "" : rawQuery);
    }

    public static Parameters ofBody(InputStream body) {
        try {
            byte[] read = body.readNBytes(LARGEST_BODY + 1);
            if (read.length > LARGEST_BODY) {
                throw new ClientErrorException(413);
            }
            return parsed(new String(read, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new BadRequestException(e);
        }
    }

    private static Parameters parsed(String encoded) {
        Map<String, String> values = new LinkedHashMap<>();
        if (encoded.isEmpty()) {
            return new Parameters(values);
        }
        String[] pairs = encoded.split("&", MOST + 1);
        if (pairs.length > MOST) {
            throw new BadRequestException();
        }
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            if (values.put(name, value) != null) {
                throw new BadRequestException();
            }
        }
        return new Parameters(values);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** Empty counts as absent. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    public String required(String name) {
        return get(name).orElseThrow(BadRequestException::new);
    }

    public static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(p -> encoded(p.getKey()) + "=" + encoded(p.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
