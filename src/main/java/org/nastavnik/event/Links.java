package org.nastavnik.event;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** Addresses of the web as people type them: only such as a browser may follow. */
final class Links {

    private Links() {}

    /** One a line; a line that is none is told beside the field. */
    static List<String> of(String typed, String field, Problems problems) {
        List<String> lines = Typed.lines(typed);
        if (!lines.stream().allMatch(Links::isWeb)) {
            problems.add(field, "event.problem.link");
        }
        return lines;
    }

    static boolean isWeb(String text) {
        try {
            URI address = new URI(text);
            String scheme = address.getScheme();
            boolean web = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
            return web && address.getRawAuthority() != null && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
