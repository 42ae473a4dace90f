package org.nastavnik.roster;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** RFC 8288: the link of one relation among the Link headers of an answer. */
final class LinkHeader {

    private static final Pattern LINK =
            Pattern.compile(
                    "<([^>]*)>((?:\\s*;\\s*[^\\s=;,]+(?:\\s*=\\s*(?:\"[^\"]*\"|[^\\s;,\"]+))?)*)");
    private static final Pattern REL =
            Pattern.compile(
                    ";\\s*rel\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;,\"]+))", Pattern.CASE_INSENSITIVE);

    private LinkHeader() {}

    static Optional<URI> next(List<String> headers, URI base) {
        for (String header : headers) {
            Matcher link = LINK.matcher(header);
            while (link.find()) {
                if (isNext(link.group(2))) {
                    return Optional.of(resolved(link.group(1).strip(), base));
                }
            }
        }
        return Optional.empty();
    }

    /** RFC 3986 5.2.2: a query alone keeps the path; java.net.URI would cut its last segment. */
    private static URI resolved(String reference, URI base) {
        return reference.startsWith("?")
                ? base.resolve(base.getRawPath() + reference)
                : base.resolve(reference);
    }

    /** A relation may be one of several, in any case of letters, with quotes or without. */
    private static boolean isNext(String parameters) {
        Matcher rel = REL.matcher(parameters);
        if (!rel.find()) {
            return false;
        }
        String named = rel.group(1) == null ? rel.group(2) : rel.group(1);
        return Arrays.stream(named.split("\\s+")).anyMatch("next"::equalsIgnoreCase);
    }
}
