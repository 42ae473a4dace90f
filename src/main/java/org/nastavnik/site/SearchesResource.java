package org.nastavnik.site;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Names are looked for by a form that is posted, so that they stand in no address; the answer leads
 * to the list with the words sealed and the other fields as they are.
 */
@AlsoInArchive("only looks")
@Path("s/{launch}/searches")
public class SearchesResource {

    static final String WORDS = "q";
    static final String LIST = "at";
    private static final int LONGEST = 200;
    private static final Set<String> OWN =
            Set.of(WORDS, LIST, Sought.FIELD, "page", ForgeryGuard.FIELD, FormPage.FIELD);

    @Inject Redirects redirects;

    @POST
    public Response search(
            @PathParam("launch") String launch, MultivaluedMap<String, String> sent) {
        String list = first(sent, LIST);
        if (!list.matches("[a-z0-9-]+(/[a-z0-9-]+)*")) {
            throw new BadRequestException();
        }
        List<String> query = new ArrayList<>();
        sent.forEach(
                (field, values) ->
                        values.stream()
                                .filter(value -> !OWN.contains(field) && !value.isEmpty())
                                .forEach(value -> query.add(pair(field, value))));
        String words = first(sent, WORDS);
        String sealed =
                Sought.words(words.substring(0, Math.min(words.length(), LONGEST)), launch)
                        .sealed();
        if (!sealed.isEmpty()) {
            query.add(pair(Sought.FIELD, sealed));
        }
        return redirects.to(list + (query.isEmpty() ? "" : "?" + String.join("&", query)));
    }

    private static String first(MultivaluedMap<String, String> sent, String field) {
        String value = sent.getFirst(field);
        return value == null ? "" : value;
    }

    private static String pair(String field, String value) {
        return encoded(field) + "=" + encoded(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
