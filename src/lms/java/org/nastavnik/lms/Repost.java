package org.nastavnik.lms;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request that came from another site has no Lax cookie. The page returned here posts the same
 * request again, now from the LMS itself, and so with the cookie.
 */
final class Repost {

    private Repost() {}

    static Response orSignIn(Request request) {
        if (!request.parameter("repost").isEmpty()) {
            throw new SignInNeeded();
        }
        Map<String, String> fields = new LinkedHashMap<>(request.form());
        fields.put("repost", "true");
        return Response.page(200, Html.selfSubmitting("repostForm", request.uri(), fields));
    }
}
