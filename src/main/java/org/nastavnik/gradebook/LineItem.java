package org.nastavnik.gradebook;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A column of the platform's grade book.
 *
 * @param url also its id; may carry a query
 * @param resourceId our own name for it
 */
public record LineItem(String url, String label, double scoreMaximum, String resourceId) {

    /** AGS 3.4: services of a line item hang below its address, before its query. */
    static String below(String url, String path) {
        int query = url.indexOf('?');
        return query < 0
                ? url + "/" + path
                : url.substring(0, query) + "/" + path + url.substring(query);
    }

    static String with(String url, String name, String value) {
        return url
                + (url.indexOf('?') < 0 ? "?" : "&")
                + name
                + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
