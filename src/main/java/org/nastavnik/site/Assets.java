package org.nastavnik.site;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of the look: ours and those of the WebJars, by name; nothing else of the class path.
 */
final class Assets {

    private static final Map<String, String> FILES =
            Map.ofEntries(
                    Map.entry(
                            "bootstrap.css",
                            "/META-INF/resources/webjars/bootstrap/5.3.8/css/bootstrap.min.css"),
                    Map.entry(
                            "htmx.js",
                            "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js"),
                    Map.entry("nastavnik.css", "/assets/nastavnik.css"),
                    Map.entry("nastavnik.js", "/assets/nastavnik.js"),
                    Map.entry("lti.js", "/assets/lti.js"),
                    Map.entry("copy.js", "/assets/copy.js"),
                    Map.entry("paper.js", "/assets/paper.js"),
                    Map.entry("docx.js", "/assets/docx.js"),
                    Map.entry("zip.js", "/assets/zip.js"),
                    Map.entry("icon.svg", "/assets/icon.svg"));

    private static final String VERSION = hash();

    private Assets() {}

    static String version() {
        return VERSION;
    }

    static Optional<byte[]> read(String name) {
        String path = FILES.get(name);
        if (path == null) {
            return Optional.empty();
        }
        try (InputStream in = Assets.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    static String type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "css" -> "text/css;charset=UTF-8";
            case "js" -> "text/javascript;charset=UTF-8";
            default -> "image/svg+xml";
        };
    }

    private static String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<String> names = FILES.keySet().stream().sorted().toList();
            names.forEach(name -> digest.update(read(name).orElse(new byte[0])));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
